import type { CalendarDate } from "@kedr/domain";
import { NativeSelect, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DateField } from "../../components/date-field.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useSession } from "../../lib/session.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { ActDialog } from "./act-dialog.tsx";
import type { AskDialogProps } from "./act-subject.ts";
import { IndicatorField } from "./indicator-field.tsx";
import { useSendAct } from "./use-send-act.ts";
import { useTakeBack } from "./use-take-back.ts";

/** Asks the lead of a project; the notice afterwards takes the question back. */
export const AskDialog = ({ projects, indicatorId, onClose, onDone, ...first }: AskDialogProps) => {
  const { t } = useTranslation();
  const [chosenId, choose] = useState(first.projectId);
  const chosen = projects?.find(({ id }) => id === chosenId);
  const { projectId, projectName } = chosen ? { projectId: chosen.id, projectName: chosen.name } : first;
  const { today } = useSession();
  const send = useSendAct({ onClose, onDone });
  const { withdrawInquiry } = useTakeBack();
  const { write, isWriting } = useWrite(useTRPC().inquiry.ask.mutationOptions());
  const form = useForm({
    initialValues: {
      question: "",
      dueDate: null as CalendarDate | null,
      indicatorId: indicatorId ?? null,
    },
    validate: { question: (text) => (text.trim() === "" ? t("acts.ask.questionRequired") : null) },
  });
  const submit = form.onSubmit(({ question, dueDate, indicatorId: about }) =>
    send(form, async () => {
      const asked = await write({ projectId, indicatorId: about, question: question.trim(), dueDate });
      return {
        told: t("acts.ask.done", { name: projectName }),
        takeBack: () => withdrawInquiry(asked, projectName),
      };
    }),
  );
  return (
    <ActDialog
      title={t("acts.ask.title")}
      about={projectName}
      submitLabel={t("acts.ask.submit")}
      isBusy={isWriting}
      onSubmit={submit}
      onClose={onClose}
    >
      {projects === undefined || projects.length < 2 ? null : (
        <NativeSelect
          label={t("acts.ask.project")}
          value={projectId}
          data={projects.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => choose(event.currentTarget.value)}
        />
      )}
      <Textarea
        data-autofocus
        label={t("acts.ask.question")}
        required
        autosize
        minRows={3}
        maxLength={2000}
        {...form.getInputProps("question")}
      />
      <IndicatorField
        projectId={projectId}
        value={form.values.indicatorId}
        onChange={(chosen) => form.setFieldValue("indicatorId", chosen)}
      />
      <DateField
        name="dueDate"
        maw={260}
        min={today}
        label={t("acts.ask.dueDate")}
        description={t("acts.ask.dueDateNote")}
        {...form.getInputProps("dueDate")}
        value={form.values.dueDate}
      />
    </ActDialog>
  );
};
