import type { AgendaItemView, CalendarDate, DecisionView } from "@kedr/domain";
import { addresseesInWords, decisionSentence } from "@kedr/domain";
import { Group, Text } from "@mantine/core";
import { IconClockExclamation } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { StatusBadge } from "../../components/status-badge.tsx";
import { useFormat } from "../../lib/use-format.ts";
import classes from "./agenda.module.css";

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
  const { verb, text, dueDate, indicator, origin, slide } = decision;
  const addressees = addresseesInWords(decision);
  const more = t(decision.state === "adopted" ? "decisions.open" : "decisions.more");
  const isNobodyKnown = decision.addressed.some(({ members }) => members?.length === 0);
  return (
    <>
      <Text size="sm" lang="ru">
        {decisionSentence({ verb, text, addressees: null })}
      </Text>
      {addressees === "" ? null : (
        <Text size="sm" c="dimmed">
          {t("council.decision.to", { addressees })}
          {isNobodyKnown ? ` (${t("agenda.addressees.emptyClass")})` : null}
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
        <AnchorLink
          to="/decisions/$decisionId"
          params={{ decisionId: decision.id }}
          size="sm"
          className={classes["follow"] ?? ""}
          data-no-print
          aria-label={t("decisions.openNamed", { word: more, text: decision.text })}
        >
          {more}
        </AnchorLink>
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
