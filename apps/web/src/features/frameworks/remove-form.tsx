import type { FrameworkAct } from "./framework-act.ts";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { DialogForm } from "../../components/dialog-form.tsx";
import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { EffectPreview, type TriedChange } from "./effect-preview.tsx";
import { useDaysWords } from "./use-words.ts";

type RemoveAct = Extract<FrameworkAct, { kind: "removeVersion" | "removeMember" | "removePeriod" }>;

/** What is taken away, as it would be sent. */
const changeOf = (act: RemoveAct): TriedChange => {
  switch (act.kind) {
    case "removeVersion":
      return { kind: "removeVersion", methodologyId: act.version.id, version: act.version.version };
    case "removeMember":
      return {
        kind: "members",
        methodologyId: act.version.id,
        members: [],
        takenOut: [act.member.indicator.id],
      };
    case "removePeriod":
      return { kind: "removePeriod", countingPeriodId: act.period.id, version: act.period.version };
  }
};

const useRemoval = (act: RemoveAct) => {
  const trpc = useTRPC();
  const version = useWrite(trpc.methodology.remove.mutationOptions());
  const members = useWrite(trpc.methodology.saveMembers.mutationOptions());
  const period = useWrite(trpc.countingPeriod.remove.mutationOptions());
  const remove = (): Promise<unknown> => {
    switch (act.kind) {
      case "removeVersion":
        return version.write({ methodologyId: act.version.id, version: act.version.version });
      case "removeMember":
        return members.write({
          methodologyId: act.version.id,
          members: [],
          takenOut: [act.member.indicator.id],
        });
      case "removePeriod":
        return period.write({ countingPeriodId: act.period.id, version: act.period.version });
    }
  };
  return { remove, isWriting: version.isWriting || members.isWriting || period.isWriting };
};

/** Asks before a version, a member or a period is taken away, and says what that does to the index. */
export const RemoveForm = ({ act, onClose }: { act: RemoveAct; onClose: () => void }) => {
  const { t } = useTranslation();
  const notices = useNotices();
  const daysWords = useDaysWords();
  const { remove, isWriting } = useRemoval(act);
  const about = act.kind === "removeVersion" ? act.version.name : act.member.indicator.name;
  const submit = async () => {
    try {
      await remove();
      notices.done(t(`frameworks.done.${act.kind}`));
    } catch (error) {
      notices.failed(error);
    }
    onClose();
  };
  return (
    <DialogForm
      isBusy={isWriting}
      isDangerous
      submitLabel={t("shared.action.remove")}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Text fw={500}>{about}</Text>
      {act.kind === "removePeriod" ? (
        <Text size="sm">{daysWords({ from: act.period.fromDate, to: act.period.toDate })}</Text>
      ) : null}
      <Text size="sm">{t(`frameworks.removeText.${act.kind}`)}</Text>
      <EffectPreview change={changeOf(act)} />
    </DialogForm>
  );
};
