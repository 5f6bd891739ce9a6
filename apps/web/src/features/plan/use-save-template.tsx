import type { MilestoneTemplateView } from "@kedr/domain";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { ConflictRow } from "../../components/conflict-dialog.tsx";
import { useNotices } from "../../components/notices.tsx";
import { useEditConflict } from "../../components/use-edit-conflict.tsx";
import type { Difference } from "../../lib/edit-conflict.ts";
import { changedIn } from "../../lib/edit-conflict.ts";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { StepLines } from "./step-lines.tsx";
import type { TemplateEdit, TemplateValues } from "./template-values.ts";
import { readStoredTemplate, stepsIn, templateEdit, templateValues } from "./template-values.ts";

/** Writes a template: a new one, or over the version that was read when its form was opened. */
export const useSaveTemplate = (opened: MilestoneTemplateView | null) => {
  const { t } = useTranslation();
  const { done } = useNotices();
  const queryClient = useQueryClient();
  const { write, isWriting } = useWrite(useTRPC().plan.saveTemplate.mutationOptions());
  const conflict = useEditConflict();
  const word = useTemplateWords();

  const send = async (edit: TemplateEdit, over: { templateId?: string; version?: number }) => {
    await write({ ...over, ...edit, steps: stepsIn(edit.steps) });
    done(t("plan.templates.saved", { name: edit.name }));
  };
  /** Rejects with the server's error. */
  const save = async (values: TemplateValues): Promise<void> => {
    const edited = templateEdit(values);
    if (opened === null) return send(edited, {});
    const base = templateEdit(templateValues(opened));
    const isMine = await conflict.save({
      base,
      mine: changedIn(base, edited),
      version: opened.version,
      write: (edit, version) => send(edit, { templateId: opened.id, version }),
      read: readStoredTemplate,
      word,
    });
    // The other person's template is what stands: it is shown then.
    if (!isMine) void queryClient.invalidateQueries();
  };
  return { save, isWriting, dialog: conflict.dialog };
};

/** Words a part of a template that two people see differently. */
const useTemplateWords = () => {
  const { t } = useTranslation();
  return ({ field, mine, theirs }: Difference<TemplateEdit>): ConflictRow => {
    const side = (value: string | null | undefined, other: string | null | undefined) => {
      if (value === undefined) return t("plan.templates.notTouched");
      if (value === null) return t("shared.notEntered");
      if (field !== "steps") return value;
      return <StepLines steps={stepsIn(value)} others={other ? stepsIn(other) : []} />;
    };
    return {
      label: t(`plan.templates.field.${field}`),
      mine: side(mine, theirs),
      theirs: side(theirs, mine),
    };
  };
};
