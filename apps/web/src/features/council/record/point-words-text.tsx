import type { MinutesPoint } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../../lib/use-format.ts";

/** A point in words: the sentence, to whom and by when, and what stood there before it was amended. */
export const PointWordsText = ({ point, sentence }: { point: MinutesPoint; sentence: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <Text size="sm" lang="ru">
        {sentence}
      </Text>
      {point.addressees === "" ? null : (
        <Text size="sm" c="dimmed">
          {t("council.decision.to", { addressees: point.addressees })}
        </Text>
      )}
      {point.dueDate === null ? null : (
        <Text size="sm" c="dimmed">
          {t("council.decision.due", { date: format.date(point.dueDate) })}
        </Text>
      )}
      {point.draftText === null ? null : (
        <Text size="sm" c="dimmed">
          {t("minutes.draftText", { text: point.draftText })}
        </Text>
      )}
    </>
  );
};
