import type { CalendarDate, ProblemView } from "@kedr/domain";
import { Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DateField } from "../../components/date-field.tsx";
import { useRefusal } from "../../components/use-refusal.ts";
import { useWrite } from "../../lib/mutations.ts";
import { useSession } from "../../lib/session.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useConflict } from "./use-conflict.ts";
import { FormDialog } from "./form-dialog.tsx";
import { problemEdit, readStoredProblem } from "./risk-edit.ts";
import { useEditWords } from "./use-edit-words.ts";
import { useRiskNews } from "./use-risk-writes.ts";

interface ResolveDialogProps {
  problem: ProblemView;
  isOpen: boolean;
  onClose: () => void;
}

/** Says how a problem issue was resolved, and when. */
export const ResolveDialog = ({ problem, isOpen, onClose }: ResolveDialogProps) => {
  const { t } = useTranslation();
  const { today } = useSession();
  const [opened] = useState(problem);
  const { write, isWriting } = useWrite(useTRPC().problem.resolve.mutationOptions());
  const conflict = useConflict();
  const word = useEditWords();
  const news = useRiskNews();
  const refused = useRefusal();
  const form = useForm({
    initialValues: { resolvedOn: today as CalendarDate | null, resolution: "" },
    validate: {
      resolvedOn: (value) => (value === null ? t("risks.form.wrongDate") : null),
      resolution: (value) => (value.trim() === "" ? t("risks.resolve.resolutionRequired") : null),
    },
  });
  const submit = form.onSubmit(async ({ resolvedOn, resolution }) => {
    if (resolvedOn === null) return;
    try {
      await conflict.save({
        base: problemEdit(opened),
        mine: { state: "resolved" },
        version: opened.version,
        write: async (_fields, version) =>
          news.problemResolved(
            await write({ problemId: opened.id, version, resolvedOn, resolution: resolution.trim() }),
          ),
        read: readStoredProblem,
        word,
      });
      onClose();
    } catch (error) {
      refused(error, form);
    }
  });
  return (
    <>
      <FormDialog
        title={t("risks.resolve.title")}
        about={opened.title}
        isOpen={isOpen}
        isBusy={isWriting}
        submitLabel={t("risks.resolve.submit")}
        onClose={onClose}
        onSubmit={submit}
      >
        <Textarea
          data-autofocus
          label={t("risks.resolve.resolution")}
          required
          autosize
          minRows={2}
          maxLength={1000}
          {...form.getInputProps("resolution")}
        />
        <DateField
          name="resolvedOn"
          label={t("risks.resolve.resolvedOn")}
          required
          maw={260}
          {...form.getInputProps("resolvedOn")}
          value={form.values.resolvedOn}
        />
      </FormDialog>
      {conflict.dialog}
    </>
  );
};
