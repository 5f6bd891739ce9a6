import type { CalendarDate, RiskView } from "@kedr/domain";
import type { UseFormReturnType } from "@mantine/form";
import { Fieldset, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { DateField } from "../../components/date-field.tsx";
import { useRefusal } from "../../components/use-refusal.ts";
import { useWrite } from "../../lib/mutations.ts";
import { useSession } from "../../lib/session.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useConflict } from "./use-conflict.ts";
import { DegreeChoice } from "./degree-choice.tsx";
import { FormDialog } from "./form-dialog.tsx";
import type { MeasureValues } from "./measure-fields.tsx";
import { MeasureFields } from "./measure-fields.tsx";
import { readStoredRisk, riskEdit } from "./risk-edit.ts";
import { useEditWords } from "./use-edit-words.ts";
import { useRiskNews } from "./use-risk-writes.ts";

interface SettleDialogProps {
  risk: RiskView;
  isOpen: boolean;
  onClose: () => void;
}

interface SettleValues extends MeasureValues {
  outcome: "closed" | "occurred";
  settledOn: CalendarDate | null;
  settlement: string;
  /** Of the problem issue, from here on. */
  title: string;
  impact: number;
}

/** As the risk foresaw it; a day that has passed is no promise any more. */
const foreseen = (risk: RiskView, today: CalendarDate): SettleValues => ({
  outcome: "closed",
  settledOn: today,
  settlement: "",
  title: risk.title,
  impact: risk.impact,
  measure: risk.measure ?? "",
  ownerPositionId: risk.owner?.id ?? null,
  dueDate: risk.dueDate !== null && risk.dueDate >= today ? risk.dueDate : null,
});

/** Settles the risk over the version that was read when the form was opened. */
const useSettle = (opened: RiskView) => {
  const { write, isWriting } = useWrite(useTRPC().risk.settle.mutationOptions());
  const conflict = useConflict();
  const word = useEditWords();
  const news = useRiskNews();
  const settle = (
    { outcome, settlement, title, measure, ...values }: SettleValues,
    settledOn: CalendarDate,
  ) => {
    const { impact, ownerPositionId, dueDate } = values;
    const problem = {
      title: title.trim(),
      impact,
      measure: measure.trim() || null,
      ownerPositionId,
      dueDate,
    };
    return conflict.save({
      base: riskEdit(opened),
      mine: { state: outcome },
      version: opened.version,
      write: async (_fields, version) =>
        news.riskSettled(
          await write({
            riskId: opened.id,
            version,
            outcome,
            settledOn,
            settlement: settlement.trim() || null,
            ...(outcome === "occurred" ? { problem } : {}),
          }),
        ),
      read: readStoredRisk,
      word,
    });
  };
  return { settle, isWriting, dialog: conflict.dialog };
};

/** How a risk ended: it is gone, or it has happened and becomes a problem issue. */
export const SettleDialog = ({ risk, isOpen, onClose }: SettleDialogProps) => {
  const { t } = useTranslation();
  const { today } = useSession();
  const [opened] = useState(risk);
  const { settle, isWriting, dialog } = useSettle(opened);
  const refused = useRefusal();
  const form = useForm<SettleValues>({
    initialValues: foreseen(opened, today),
    validate: {
      settledOn: (value) => (value === null ? t("risks.form.wrongDate") : null),
      settlement: (value, { outcome }) =>
        outcome === "closed" && value.trim() === "" ? t("risks.settle.closedRequired") : null,
      title: (value, { outcome }) =>
        outcome === "occurred" && value.trim() === "" ? t("risks.form.titleRequired") : null,
    },
  });
  const { outcome, settledOn } = form.values;
  const submit = form.onSubmit(async (values) => {
    if (values.settledOn === null) return;
    try {
      await settle(values, values.settledOn);
      onClose();
    } catch (error) {
      refused(error, form);
    }
  });
  return (
    <>
      <FormDialog
        title={t("risks.settle.title")}
        about={opened.title}
        isOpen={isOpen}
        isBusy={isWriting}
        submitLabel={outcome === "closed" ? t("risks.settle.submitClosed") : t("risks.settle.submitOccurred")}
        onClose={onClose}
        onSubmit={submit}
      >
        <Choice
          label={t("risks.settle.outcome")}
          value={outcome}
          options={[
            { value: "closed", label: t("risks.settle.closed") },
            { value: "occurred", label: t("risks.settle.occurred") },
          ]}
          onChange={(value) => form.setFieldValue("outcome", value)}
        />
        <DateField
          name="settledOn"
          label={t("risks.settle.settledOn")}
          required
          maw={260}
          {...form.getInputProps("settledOn")}
          value={settledOn}
        />
        <Textarea
          label={outcome === "closed" ? t("risks.settle.closedWords") : t("risks.settle.occurredWords")}
          {...(outcome === "closed" ? { description: t("risks.settle.closedHint"), required: true } : {})}
          autosize
          minRows={2}
          maxLength={1000}
          {...form.getInputProps("settlement")}
        />
        {outcome === "occurred" ? <ProblemPart form={form} risk={opened} /> : null}
      </FormDialog>
      {dialog}
    </>
  );
};

/** The problem issue that the risk becomes. */
const ProblemPart = ({ form, risk }: { form: UseFormReturnType<SettleValues>; risk: RiskView }) => {
  const { t } = useTranslation();
  return (
    <Fieldset legend={t("risks.settle.problem")}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t("risks.settle.problemNote")}
        </Text>
        <TextInput
          label={t("risks.form.title")}
          required
          maxLength={500}
          autoComplete="off"
          {...form.getInputProps("title")}
        />
        <DegreeChoice
          kind="impact"
          value={form.values.impact}
          onChange={(value) => form.setFieldValue("impact", value)}
        />
        <MeasureFields form={form} owner={risk.owner} />
      </Stack>
    </Fieldset>
  );
};
