import type { CardTarget, IndicatorCard } from "@kedr/domain";
import type { OnCardAct } from "./card-act.ts";
import { Button, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { OriginBadge } from "../../../components/origin-badge.tsx";
import { SectionCard } from "../../../components/section-card.tsx";
import { SlideText } from "../../../components/slide-text.tsx";
import { useValueWords } from "../../../components/use-value-words.ts";
import { Table } from "../../../components/table.tsx";
import classes from "../indicators.module.css";

const Source = ({ target: { provenance, origin } }: { target: CardTarget }) => {
  const { t } = useTranslation();
  if (provenance.slide !== null) return <SlideText slide={provenance.slide} document={provenance.document} />;
  if (origin === "training") return <OriginBadge origin="training" />;
  return <>{provenance.document ?? t("indicatorCard.targets.entered")}</>;
};

const TargetRow = ({ target, words }: { target: CardTarget; words: (value: number) => string }) => {
  const { t } = useTranslation();
  const { year, value, isMovedByRequest, askedValue } = target;
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {year === null ? t("indicatorCard.targets.noYear") : t("indicatorCard.targets.inYear", { year })}
      </Table.Th>
      <Table.Td ta="right" fw={600}>
        {words(value)}
      </Table.Td>
      <Table.Td>
        <Source target={target} />
        {isMovedByRequest ? (
          <span className={classes["second"]}>{t("indicatorCard.targets.byRequest")}</span>
        ) : null}
        {askedValue === null ? null : (
          <span className={classes["second"]}>
            {t("indicatorCard.targets.asked", { value: words(askedValue) })}
          </span>
        )}
      </Table.Td>
    </Table.Tr>
  );
};

const General = ({ card: { indicator } }: { card: IndicatorCard }) => {
  const { t } = useTranslation();
  const words = useValueWords(indicator.unit);
  const { target } = indicator;
  return (
    <Text size="sm">
      {target === null
        ? t("indicatorCard.targets.none")
        : t("indicatorCard.targets.general", { target: words(target.value) })}
    </Text>
  );
};

/** The way to the target, year by year. */
export const TargetsSection = ({ card, onAct }: { card: IndicatorCard; onAct: OnCardAct | null }) => {
  const { t } = useTranslation();
  const words = useValueWords(card.indicator.unit);
  const edit =
    onAct === null ? undefined : (
      <Button size="compact-sm" variant="default" onClick={() => onAct({ kind: "targets", card })}>
        {t("indicatorCard.action.targets")}
      </Button>
    );
  return (
    <SectionCard title={t("indicatorCard.section.targets")} actions={edit}>
      {card.targets.length === 0 ? (
        <General card={card} />
      ) : (
        <Table layout="auto" verticalSpacing={3} aria-label={t("indicatorCard.section.targets")}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t("indicatorCard.targets.year")}</Table.Th>
              <Table.Th scope="col" ta="right">
                {t("indicatorCard.targets.value")}
              </Table.Th>
              <Table.Th scope="col">{t("indicatorCard.targets.source")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {card.targets.map((target) => (
              <TargetRow key={target.id} target={target} words={words} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </SectionCard>
  );
};
