import type { Rating } from "@kedr/domain";
import { Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { HealthBadge } from "../../components/health-badge.tsx";

interface ReportWordsProps {
  words: {
    ownRating: Rating | null;
    ratingReason: string | null;
    summary: string;
    decisionNeeded: string | null;
    decisionAddressee: string | null;
  };
}

/** A report to read: the rating, the sentence of progress, what is to be decided. */
export const ReportWords = ({ words }: ReportWordsProps) => {
  const { t } = useTranslation();
  const { ownRating, ratingReason, summary, decisionNeeded, decisionAddressee } = words;
  return (
    <Stack gap="xs">
      {ownRating === null ? null : (
        <div>
          <HealthBadge health={ownRating} />
        </div>
      )}
      {ratingReason === null ? null : (
        <Text size="sm" c="dimmed">
          {t("projects.report.reason", { reason: ratingReason })}
        </Text>
      )}
      <Text size="sm" style={{ whiteSpace: "pre-line", overflowWrap: "anywhere" }}>
        {summary}
      </Text>
      {decisionNeeded === null ? null : (
        <Text size="sm" style={{ overflowWrap: "anywhere" }}>
          <strong>{t("projects.report.decision")}.</strong> {decisionNeeded}
          {decisionAddressee === null ? null : ` — ${decisionAddressee}`}
        </Text>
      )}
    </Stack>
  );
};
