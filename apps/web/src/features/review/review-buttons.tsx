import { Button, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useIsReadOnly } from "../../lib/as-of.ts";
import type { Reviewing } from "./review-dialog.tsx";
import { useReviewWords } from "./review-words.ts";

interface ReviewButtonsProps {
  what: Reviewing["what"];
  queued: Reviewing["queued"] & { canReview: boolean };
  onReview: (reviewing: Reviewing) => void;
}

/** Accept and return; one's own submission says who will. */
export const ReviewButtons = ({ what, queued, onReview }: ReviewButtonsProps) => {
  const { t } = useTranslation();
  const words = useReviewWords(what);
  const isReadOnly = useIsReadOnly();
  if (isReadOnly) return null;
  const project = queued.project.name;
  if (!queued.canReview)
    return (
      <Text size="xs" c="dimmed" maw="14rem">
        {t("review.ownSubmission")}
      </Text>
    );
  return (
    <>
      <Button
        size="xs"
        aria-label={words.acceptOf(project)}
        onClick={() => onReview({ what, queued, decision: "accept" })}
      >
        {t("review.accept")}
      </Button>
      <Button
        size="xs"
        variant="default"
        aria-label={words.returnOf(project)}
        onClick={() => onReview({ what, queued, decision: "return" })}
      >
        {t("review.return")}
      </Button>
    </>
  );
};
