import type { MilestoneView } from "@kedr/domain";
import { Modal, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CommentForm } from "./comment-form.tsx";
import { CommentList } from "./comment-list.tsx";

interface CommentDialogProps {
  milestone: MilestoneView;
  /** Without it the remarks can only be read. */
  canComment: boolean;
  isOpen: boolean;
  onClose: () => void;
}

/** The remarks on a milestone, with a form to add one; stays open, so that the remark is seen in its place. */
export const CommentDialog = ({ milestone, canComment, isOpen, onClose }: CommentDialogProps) => {
  const { t } = useTranslation();
  const known = milestone.comments.length;
  const [sent, setSent] = useState<{ text: string; known: number } | null>(null);
  // On its way until the list that is read anew holds one more.
  const sending = sent?.known === known ? sent.text : null;
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t("milestones.comment.title")}
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      <Stack gap="md">
        <Text fw={500}>{milestone.title}</Text>
        {canComment ? (
          <CommentForm
            milestoneId={milestone.id}
            onSending={(text) => setSent(text === null ? null : { text, known })}
          />
        ) : null}
        <CommentList comments={milestone.comments} sending={sending} />
      </Stack>
    </Modal>
  );
};
