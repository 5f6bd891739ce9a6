import { Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { ActDialog } from "./act-dialog.tsx";
import type { ActDialogProps } from "./act-subject.ts";
import { useSendAct } from "./use-send-act.ts";
import { useTakeBack } from "./use-take-back.ts";

/** Agendas are written in Russian whatever the reader's language. */
const questionOf = (projectName: string): string => `О ходе реализации проекта «${projectName}»`;

/** Proposes a question to the Council; the notice afterwards takes it back. */
export const ProposeDialog = ({ projectName, onClose, onDone, ...subject }: ActDialogProps) => {
  const { t } = useTranslation();
  const send = useSendAct({ onClose, onDone });
  const { withdrawProposal } = useTakeBack();
  const { write, isWriting } = useWrite(useTRPC().proposal.propose.mutationOptions());
  const form = useForm({
    initialValues: { title: subject.projectId === null ? "" : questionOf(projectName), reason: "" },
    validate: {
      title: (text) => (text.trim() === "" ? t("acts.propose.questionRequired") : null),
      reason: (text) => (text.trim() === "" ? t("acts.propose.reasonRequired") : null),
    },
  });
  const submit = form.onSubmit(async ({ title, reason }) => {
    const { projectId, indicatorId = null } = subject;
    await send(form, async () => {
      const made = await write({ projectId, indicatorId, title: title.trim(), reason: reason.trim() });
      return {
        told: t("acts.propose.done", { name: projectName }),
        takeBack: () => withdrawProposal(made),
      };
    });
  });
  return (
    <ActDialog
      title={t("acts.propose.title")}
      about={projectName}
      submitLabel={t("acts.propose.submit")}
      isBusy={isWriting}
      onSubmit={submit}
      onClose={onClose}
    >
      <Textarea
        label={t("acts.propose.question")}
        required
        autosize
        minRows={2}
        maxLength={500}
        {...form.getInputProps("title")}
      />
      <Textarea
        data-autofocus
        label={t("acts.propose.reason")}
        description={t("acts.propose.reasonNote")}
        required
        autosize
        minRows={2}
        maxLength={2000}
        {...form.getInputProps("reason")}
      />
    </ActDialog>
  );
};
