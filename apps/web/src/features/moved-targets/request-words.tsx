import type { RescheduleView } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

/** Why, and what whoever asks expects of it. */
export const ReasonWords = ({ request: { reason, effect } }: { request: RescheduleView }) => {
  const { t } = useTranslation();
  return (
    <>
      <Text size="sm">{reason}</Text>
      {effect === null ? null : (
        <Text size="xs" c="dimmed">
          {t("movedTargets.effect", { text: effect })}
        </Text>
      )}
    </>
  );
};

/** What was said when it was decided. */
export const DecisionWords = ({ request: { decidedBy, decisionComment } }: { request: RescheduleView }) => {
  const { t } = useTranslation();
  return (
    <>
      {decidedBy === null ? null : (
        <Text size="xs" c="dimmed">
          {decidedBy}
        </Text>
      )}
      {decisionComment === null ? null : (
        <Text size="xs">{t("movedTargets.comment", { text: decisionComment })}</Text>
      )}
    </>
  );
};
