import type { CalendarDate, Reference } from "@kedr/domain";
import { Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { DateField } from "../../components/date-field.tsx";
import { DueDayNote } from "../../components/due-day-note.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useSession } from "../../lib/session.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { ActDialog } from "./act-dialog.tsx";
import type { ActDialogProps } from "./act-subject.ts";
import { AssigneeField } from "./assignee-field.tsx";
import { useActProject } from "./use-act-project.ts";
import { useSendAct } from "./use-send-act.ts";
import { useTakeBack } from "./use-take-back.ts";

interface AssignValues extends Record<string, unknown> {
  /** Null: the project's lead. */
  assigneePositionId: string | null;
  text: string;
  dueDate: CalendarDate | null;
}

/** The form with what is wrong in it; the lead is the assignee as long as no other is chosen. */
const useAssignForm = (lead: Reference | null) => {
  const { t } = useTranslation();
  return useForm<AssignValues>({
    initialValues: { assigneePositionId: null, text: "", dueDate: null },
    validate: {
      assigneePositionId: (chosen) =>
        chosen === null && lead === null ? t("acts.assign.assigneeRequired") : null,
      text: (text) => (text.trim() === "" ? t("acts.assign.textRequired") : null),
      dueDate: (date) => (date === null ? t("acts.assign.dueDateRequired") : null),
    },
  });
};

/** Gives an assignment to the lead of a project or to any other post; the notice afterwards takes it back. */
export const AssignDialog = ({ projectName, onClose, onDone, ...subject }: ActDialogProps) => {
  const { t } = useTranslation();
  const { today } = useSession();
  const send = useSendAct({ onClose, onDone });
  const { lead } = useActProject(subject.projectId);
  const { takeBackAssignment } = useTakeBack();
  const { write, isWriting } = useWrite(useTRPC().assignment.issue.mutationOptions());
  const form = useAssignForm(lead);
  const submit = form.onSubmit(async ({ assigneePositionId: chosen, text, dueDate }) => {
    const assigneePositionId = chosen ?? lead?.id;
    if (dueDate === null || assigneePositionId === undefined) return;
    const { projectId, indicatorId = null, industryId = null } = subject;
    await send(form, async () => {
      const about = { projectId, indicatorId, industryId };
      const given = await write({ ...about, assigneePositionId, text: text.trim(), dueDate });
      return {
        told: t("acts.assign.done", { name: projectName }),
        takeBack: () => takeBackAssignment(given, projectName),
      };
    });
  });
  return (
    <ActDialog
      title={t("acts.assign.title")}
      about={projectName}
      submitLabel={t("acts.assign.submit")}
      isBusy={isWriting}
      onSubmit={submit}
      onClose={onClose}
    >
      <Textarea
        data-autofocus
        label={t("acts.assign.text")}
        required
        autosize
        minRows={3}
        maxLength={2000}
        {...form.getInputProps("text")}
      />
      <AssigneeField
        lead={lead}
        value={form.values.assigneePositionId}
        error={form.errors["assigneePositionId"]}
        onChange={(chosen) => form.setFieldValue("assigneePositionId", chosen)}
      />
      <DateField
        name="dueDate"
        maw={260}
        min={today}
        required
        label={t("acts.assign.dueDate")}
        {...form.getInputProps("dueDate")}
        value={form.values.dueDate}
      />
      <DueDayNote date={form.values.dueDate} />
    </ActDialog>
  );
};
