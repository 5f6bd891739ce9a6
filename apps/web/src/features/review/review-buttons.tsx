import type { QueuedReport } from "@kedr/domain";
import { Button, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useIsReadOnly } from "../../lib/as-of.ts";
import type { Reviewing } from "./review-dialog.tsx";

interface ReviewButtonsProps {
  queued: QueuedReport;
  onReview: (reviewing: Reviewing) => void;
}

/** Accept and return; one's own submission says who will. */
export const ReviewButtons = ({ queued, onReview }: ReviewButtonsProps) => {
  const { t } = useTranslation();
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
        aria-label={t("review.acceptOf", { project })}
        onClick={() => onReview({ queued, decision: "accept" })}
      >
        {t("review.accept")}
      </Button>
      <Button
        size="xs"
        variant="default"
        aria-label={t("review.returnOf", { project })}
        onClick={() => onReview({ queued, decision: "return" })}
      >
        {t("review.return")}
      </Button>
    </>
  );
};
