import { Modal, Text, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { DialogForm } from "../../components/dialog-form.tsx";
import { useNotices } from "../../components/notices.tsx";
import { useRefusal } from "../../components/use-refusal.ts";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useTakeBackReview } from "./use-take-back-review.ts";
import { useReviewWords, type ReviewedKind } from "./review-words.ts";

/** What is being done to which report. */
export interface Reviewing {
  what: ReviewedKind;
  queued: { report: { id: string; version: number }; project: { name: string } };
  decision: "accept" | "return";
}

interface ReviewFormProps extends Reviewing {
  onClose: () => void;
}

const ReviewForm = ({ what, queued, decision, onClose }: ReviewFormProps) => {
  const { t } = useTranslation();
  const { done } = useNotices();
  const refused = useRefusal();
  const { report } = useTRPC();
  const ofMonth = useWrite(report.review.mutationOptions());
  const ofQuarter = useWrite(report.reviewValues.mutationOptions());
  const { takeBack } = useTakeBackReview();
  const review = what === "report" ? ofMonth : ofQuarter;
  const isReturn = decision === "return";
  const words = useReviewWords(what)[decision];
  const form = useForm({
    initialValues: { comment: "" },
    validate: {
      comment: (text) => (isReturn && text.trim() === "" ? t("review.commentRequired") : null),
    },
  });
  const submit = form.onSubmit(async ({ comment }) => {
    const { id, version } = queued.report;
    try {
      const answer = await review.write({ reportId: id, version, decision, comment: comment.trim() || null });
      const settled = { what, id, version: answer.report.version };
      done(words.done, answer.canTakeBack ? { run: () => void takeBack([settled]) } : undefined);
      onClose();
    } catch (error) {
      refused(error, form);
    }
  });
  return (
    <DialogForm
      isBusy={review.isWriting}
      submitLabel={t(isReturn ? "review.return" : "review.accept")}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text size="sm" fw={600}>
        {queued.project.name}
      </Text>
      <Text size="sm">{words.text}</Text>
      <Textarea
        data-autofocus
        label={t("review.comment")}
        {...(isReturn ? { required: true } : { description: t("review.commentOptional") })}
        autosize
        minRows={2}
        maxLength={1000}
        {...form.getInputProps("comment")}
      />
    </DialogForm>
  );
};

interface ReviewDialogProps {
  /** Null while nothing is being decided. */
  reviewing: Reviewing | null;
  onClose: () => void;
}

/** Accepts a report, or returns it with a remark; the notice afterwards takes either back. */
export const ReviewDialog = ({ reviewing, onClose }: ReviewDialogProps) => {
  const { t } = useTranslation();
  const words = useReviewWords(reviewing?.what ?? "report");
  return (
    <Modal
      opened={reviewing !== null}
      onClose={onClose}
      title={words[reviewing?.decision ?? "accept"].title}
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      {reviewing ? <ReviewForm {...reviewing} onClose={onClose} /> : null}
    </Modal>
  );
};
