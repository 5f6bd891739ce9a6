import type { LinkedIndicator } from "@kedr/domain";
import { Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "../../components/notice.tsx";
import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { readTypedNumber } from "../../lib/typed-number.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useFormat } from "../../lib/use-format.ts";
import { RequestDialog } from "./request-dialog.tsx";
import { useRequestForm } from "./use-request-form.ts";

type PrintedTarget = NonNullable<LinkedIndicator["printedTarget"]>;

interface TargetDialogProps {
  projectId: string;
  indicator: Pick<LinkedIndicator, "name" | "unit">;
  target: PrintedTarget;
  onClose: () => void;
}

const fields = ["newValue", "reason", "effect"];

const valueIn = (current: Record<string, unknown>): number | null =>
  typeof current["value"] === "number" ? current["value"] : null;

/** The words and the sending of a request for an indicator's target. */
const useTargetRequest = ({ projectId, indicator, target, onClose }: TargetDialogProps) => {
  const { t } = useTranslation();
  const notices = useNotices();
  const { write, isWriting } = useWrite(useTRPC().reschedule.request.mutationOptions());
  const [typed, setTyped] = useState("");
  const [reason, setReason] = useState("");
  const [effect, setEffect] = useState("");
  const [isWrong, setWrong] = useState(false);
  const newValue = readTypedNumber(typed);
  const form = useRequestForm<number>({
    read: { version: target.version, value: target.value },
    standingIn: valueIn,
    onClose,
    send: async (version) => {
      if (newValue === null) return;
      const asked = {
        kind: "indicator" as const,
        projectId,
        indicatorTargetId: target.id,
        version,
        newValue,
      };
      await write({ target: asked, reason, effect });
      notices.done(t("movedTargets.request.done", { title: indicator.name }));
    },
  });
  const touching = (set: (text: string) => void) => (text: string) => {
    set(text);
    setWrong(false);
    form.touched();
  };
  return {
    form,
    isWriting,
    typed,
    reason,
    effect,
    changeValue: touching(setTyped),
    changeReason: touching(setReason),
    changeEffect: touching(setEffect),
    submit: () => (newValue === null ? setWrong(true) : form.submit()),
    errorOfValue: isWrong ? t("movedTargets.request.valueNeeded") : form.errorOf("newValue"),
  };
};

/** Asks to set an indicator's target to another value. */
export const TargetDialog = (props: TargetDialogProps) => {
  const { indicator, target, onClose } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const { form, ...request } = useTargetRequest(props);
  const { unit } = indicator;
  const worded = (value: number) =>
    unit === "%" ? format.percent(value) : `${format.number(value)}\u00a0${unit}`;
  const present = { value: worded(form.standing) };
  return (
    <RequestDialog
      title={t("movedTargets.request.titleTarget")}
      reason={request.reason}
      reasonNote={t("movedTargets.request.reasonNoteTarget")}
      effect={request.effect}
      errorOf={form.errorOf}
      errorOfForm={form.errorOfForm(fields)}
      isBusy={request.isWriting}
      onReason={request.changeReason}
      onEffect={request.changeEffect}
      onSubmit={request.submit}
      onClose={onClose}
    >
      <div>
        <Text fw={500}>{indicator.name}</Text>
        <Text size="sm" c="dimmed">
          {target.year === null
            ? t("movedTargets.request.presentValue", present)
            : t("movedTargets.request.presentValueInYear", { ...present, year: target.year })}
        </Text>
      </div>
      {form.changedFrom === null ? null : (
        <Notice tone="warning" isAlert>
          {t("movedTargets.request.movedValue", { before: worded(form.changedFrom), now: present.value })}
        </Notice>
      )}
      <TextInput
        data-autofocus
        withAsterisk
        inputMode="decimal"
        autoComplete="off"
        label={t("movedTargets.request.newValue", { unit })}
        value={request.typed}
        error={request.errorOfValue}
        onChange={(event) => request.changeValue(event.currentTarget.value)}
      />
    </RequestDialog>
  );
};
