import type { CalendarDate, ProblemFields, ProblemView, Reference } from "@kedr/domain";
import { TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DateField } from "../../components/date-field.tsx";
import { useRefusal } from "../../components/use-refusal.ts";
import { useWrite } from "../../lib/mutations.ts";
import { useSession } from "../../lib/session.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { changedIn } from "../../lib/edit-conflict.ts";
import { useConflict } from "./use-conflict.ts";
import { DegreeChoice } from "./degree-choice.tsx";
import { FormDialog } from "./form-dialog.tsx";
import { MeasureFields } from "./measure-fields.tsx";
import { ProjectField } from "./project-field.tsx";
import { problemEdit, readStoredProblem } from "./risk-edit.ts";
import { useEditWords } from "./use-edit-words.ts";
import { useRiskNews } from "./use-risk-writes.ts";

interface ProblemDialogProps {
  /** Null for a new one. */
  problem: ProblemView | null;
  projects: readonly Reference[];
  isOpen: boolean;
  onClose: () => void;
}

const blank = {
  title: "",
  impact: 2,
  measure: "",
  ownerPositionId: null as string | null,
  dueDate: null as CalendarDate | null,
};

/** Writes a problem issue: a new one, or over the version that was read when the form was opened. */
const useSaveProblem = (opened: ProblemView | null) => {
  const { write, isWriting } = useWrite(useTRPC().problem.save.mutationOptions());
  const conflict = useConflict();
  const word = useEditWords();
  const news = useRiskNews();
  const save = async (projectId: string, fields: ProblemFields): Promise<void> => {
    if (opened === null) return news.problemSaved(await write({ projectId, ...fields }));
    const base = problemEdit(opened);
    await conflict.save({
      base,
      mine: changedIn(base, { ...base, ...fields }),
      version: opened.version,
      write: async ({ state: _state, ...merged }, version) =>
        news.problemSaved(await write({ projectId, problemId: opened.id, version, ...merged })),
      read: readStoredProblem,
      word,
    });
  };
  return { save, isWriting, dialog: conflict.dialog };
};

/** A problem issue being raised or rewritten. */
export const ProblemDialog = ({ problem, projects, isOpen, onClose }: ProblemDialogProps) => {
  const { t } = useTranslation();
  const { today } = useSession();
  const [opened] = useState(problem);
  const { save, isWriting, dialog } = useSaveProblem(opened);
  const refused = useRefusal();
  const only = projects.length === 1 ? projects[0] : undefined;
  const initial = opened === null ? blank : { ...problemEdit(opened), measure: opened.measure ?? "" };
  const form = useForm({
    initialValues: {
      ...initial,
      raisedOn: (opened?.raisedOn ?? today) as CalendarDate | null,
      projectId: opened?.projectId ?? only?.id ?? null,
    },
    validate: {
      title: (value) => (value.trim() === "" ? t("risks.form.titleRequired") : null),
      projectId: (value) => (value === null ? t("risks.form.projectRequired") : null),
      raisedOn: (value) => (value === null ? t("risks.form.wrongDate") : null),
    },
  });
  const { impact } = form.values;
  const submit = form.onSubmit(async ({ projectId, title, measure, ownerPositionId, dueDate, raisedOn }) => {
    if (projectId === null || raisedOn === null) return;
    const fields = { impact, ownerPositionId, dueDate, raisedOn };
    try {
      await save(projectId, { ...fields, title: title.trim(), measure: measure.trim() || null });
      onClose();
    } catch (error) {
      refused(error, form);
    }
  });
  return (
    <>
      <FormDialog
        title={opened === null ? t("risks.form.newProblem") : t("risks.form.editProblem")}
        {...(opened === null && only ? { about: only.name } : {})}
        isOpen={isOpen}
        isBusy={isWriting}
        onClose={onClose}
        onSubmit={submit}
      >
        {opened === null ? (
          <ProjectField
            projects={projects}
            {...form.getInputProps("projectId")}
            value={form.values.projectId}
          />
        ) : null}
        <TextInput
          data-autofocus
          label={t("risks.form.title")}
          description={t("risks.form.problemTitleHint")}
          required
          maxLength={500}
          autoComplete="off"
          {...form.getInputProps("title")}
        />
        <DegreeChoice
          kind="impact"
          value={impact}
          onChange={(value) => form.setFieldValue("impact", value)}
        />
        <DateField
          name="raisedOn"
          label={t("risks.form.raisedOn")}
          required
          maw={260}
          {...form.getInputProps("raisedOn")}
          value={form.values.raisedOn}
        />
        <MeasureFields form={form} owner={opened?.owner ?? null} />
      </FormDialog>
      {dialog}
    </>
  );
};
