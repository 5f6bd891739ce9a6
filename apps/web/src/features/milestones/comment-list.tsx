import type { MilestoneView } from "@kedr/domain";
import { Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { useFormat } from "../../lib/use-format.ts";

interface CommentListProps {
  comments: MilestoneView["comments"];
  /** A remark that is on its way: shown at once, marked as such. */
  sending?: string | null;
}

/** What was said about a milestone, newest first. */
export const CommentList = ({ comments, sending = null }: CommentListProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (comments.length === 0 && sending === null)
    return (
      <Text size="sm" c="dimmed">
        {t("milestones.comment.empty")}
      </Text>
    );
  return (
    <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: "none" }}>
      {sending === null ? null : (
        <li aria-busy>
          <Text size="xs" c="dimmed">
            {t("milestones.comment.sending")}
          </Text>
          <Text size="sm" c="dimmed" style={{ whiteSpace: "pre-line", overflowWrap: "anywhere" }}>
            {sending}
          </Text>
        </li>
      )}
      {comments.map((comment) => (
        <li key={comment.id}>
          <Text size="xs" c="dimmed" component="div">
            {format.date(comment.writtenOn)} · {comment.author} <OriginBadge origin={comment.origin} />
          </Text>
          <Text size="sm" style={{ whiteSpace: "pre-line", overflowWrap: "anywhere" }}>
            {comment.text}
          </Text>
        </li>
      ))}
    </Stack>
  );
};
