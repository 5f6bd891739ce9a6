import type { AgendaItemView, CalendarDate, DecisionView } from "@kedr/domain";
import { decisionSentence } from "@kedr/domain";
import { Group, Text } from "@mantine/core";
import { IconClockExclamation } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { StatusBadge } from "../../components/status-badge.tsx";
import { useFormat } from "../../lib/use-format.ts";

interface DecisionPointProps {
  decision: DecisionView;
  today: CalendarDate;
  /** The question it belongs to: what that says already need not be said again. */
  around?: Pick<AgendaItemView, "origin" | "indicator">;
}

/** A point of a decision: the sentence as the document will have it, to whom, by when, and where it comes from. */
export const DecisionPoint = ({ decision, today, around }: DecisionPointProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { verb, text, addressees, dueDate, indicator, origin, slide } = decision;
  return (
    <>
      <Text size="sm" lang="ru">
        {decisionSentence({ verb, text, addressees: null })}
      </Text>
      {addressees === null ? null : (
        <Text size="sm" c="dimmed">
          {t("council.decision.to", { addressees })}
        </Text>
      )}
      <Group gap="xs" mt={2}>
        {dueDate === null ? null : (
          <Text size="sm" c="dimmed">
            {t("council.decision.due", { date: format.date(dueDate) })}
          </Text>
        )}
        {decision.state === "draft" && dueDate !== null && dueDate < today ? (
          <StatusBadge tone="bad" icon={IconClockExclamation}>
            {t("council.decision.duePassed")}
          </StatusBadge>
        ) : null}
        {origin === around?.origin ? null : <OriginBadge origin={origin} slide={slide} />}
      </Group>
      {indicator === null || indicator.id === around?.indicator?.id ? null : (
        <Text size="sm" data-no-print>
          <Text span inherit c="dimmed">
            {t("council.question.indicator")}:{" "}
          </Text>
          <AnchorLink to="/indicators" search={{ indicator: indicator.id }} inherit>
            {indicator.name}
          </AnchorLink>
        </Text>
      )}
    </>
  );
};
