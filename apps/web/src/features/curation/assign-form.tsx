import type { CalendarDate } from "@kedr/domain";
import { Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { DateField } from "../../components/date-field.tsx";
import { DialogForm } from "../../components/dialog-form.tsx";
import { useNotices } from "../../components/notices.tsx";
import { useRefusal } from "../../components/use-refusal.ts";
import { useWrite } from "../../lib/mutations.ts";
import { useSession } from "../../lib/session.ts";
import { useTRPC } from "../../lib/trpc.ts";
import type { CurationAct } from "./curation-act.ts";
import { PostSelect } from "./post-select.tsx";
import { useTakeBack } from "./use-take-back.ts";
import { StandingNote, WhenNote } from "./when-note.tsx";

interface AssignFormProps {
  act: Extract<CurationAct, { kind: "assign" }>;
  onClose: () => void;
}

const useAssign = (industry: string) => {
  const { t } = useTranslation();
  const notices = useNotices();
  const { write, isWriting } = useWrite(useTRPC().curation.assign.mutationOptions());
  const { takeBack } = useTakeBack();
  const assign = async (input: Parameters<typeof write>[0]) => {
    const { curations } = await write(input);
    const undo = curations.map(({ id, version }) => ({ curationId: id, version }));
    notices.done(t("curation.done.assigned", { industry }), { run: () => void takeBack(undo) });
  };
  return { assign, isWriting };
};

/** Gives an industry a curator for days on which it has none. */
export const AssignForm = ({ act: { industry, span }, onClose }: AssignFormProps) => {
  const { t } = useTranslation();
  const { today } = useSession();
  const refused = useRefusal();
  const { assign, isWriting } = useAssign(industry.name);
  const isOver = span.toDate !== null && span.toDate < today;
  const form = useForm({
    initialValues: {
      positionId: null as string | null,
      fromDate: (isOver || span.phase === "planned" ? span.fromDate : today) as CalendarDate | null,
      toDate: span.toDate as CalendarDate | null,
      basis: "",
    },
    validate: {
      positionId: (id) => (id === null ? t("curation.form.postRequired") : null),
      fromDate: (day) => (day === null ? t("curation.form.dayRequired") : null),
      basis: (basis, { fromDate }) =>
        fromDate !== null && fromDate < today && basis.trim() === ""
          ? t("curation.form.basisRequired")
          : null,
    },
  });
  const { positionId, fromDate, toDate, basis } = form.values;
  const submit = form.onSubmit(async () => {
    if (positionId === null || fromDate === null) return;
    try {
      await assign({ industryId: industry.id, positionId, fromDate, toDate, basis: basis.trim() || null });
      onClose();
    } catch (error) {
      refused(error, form);
    }
  });
  return (
    <DialogForm
      isBusy={isWriting}
      submitLabel={t("curation.action.assign")}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text fw={500}>{industry.name}</Text>
      <PostSelect label={t("curation.form.curator")} {...form.getInputProps("positionId")} />
      <StandingNote positionId={positionId} />
      <DateField
        name="fromDate"
        label={t("curation.form.fromDay")}
        required
        maw={260}
        {...form.getInputProps("fromDate")}
        value={fromDate}
      />
      <WhenNote day={fromDate} />
      <DateField
        name="toDate"
        label={t("curation.form.lastDay")}
        description={t("curation.form.lastDayHint")}
        maw={260}
        {...form.getInputProps("toDate")}
        value={toDate}
      />
      <TextInput
        label={t("curation.form.basis")}
        description={t("curation.form.basisHint")}
        maxLength={500}
        autoComplete="off"
        {...form.getInputProps("basis")}
      />
    </DialogForm>
  );
};
