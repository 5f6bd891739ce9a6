import type { FrameworkIndicator, FrameworkValue, FrameworkView } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Disclosure } from "../../components/disclosure.tsx";
import { Figure } from "../../components/figure.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { useValueDay } from "./use-words.ts";

interface IndicatorProps {
  indicator: FrameworkIndicator;
}

/** The name, leading to the indicator's card; and how it is printed. */
export const IndicatorName = ({ indicator: { id, number, name, direction, provenance } }: IndicatorProps) => {
  const { t } = useTranslation();
  const words = number === null ? name : t("frameworks.numbered", { number, name });
  return (
    <>
      <AnchorLink to="/indicators/$indicatorId" params={{ indicatorId: id }} inherit>
        {words}
      </AnchorLink>
      {direction === "lower_is_better" ? (
        <Text size="xs" c="dimmed">
          {t("frameworks.lowerIsBetter")}
        </Text>
      ) : null}
      {provenance.note === null ? null : (
        <Disclosure summary={t("frameworks.asPrinted")}>
          <Text size="xs">{provenance.note}</Text>
        </Disclosure>
      )}
    </>
  );
};

/** What a formula gives is unrounded. */
const shortOf = ({ kind, value }: FrameworkValue): number =>
  kind === "computed" ? Math.round(value * 100) / 100 : value;

/** The value that holds on the day, and what day it is of. */
export const CurrentValue = ({ indicator: { current } }: IndicatorProps) => {
  const format = useFormat();
  const dayOf = useValueDay();
  return (
    <>
      <Figure value={current && shortOf(current)} format={format.number} />
      {current === null ? null : (
        <Text size="xs" c="dimmed" fw={400}>
          {dayOf(current)}
        </Text>
      )}
    </>
  );
};

/** The targets by year; the methodology's general one where the indicator has none of its own. */
export const Targets = ({ indicator: { target, targets } }: IndicatorProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (target === null) return <Figure value={null} format={format.number} />;
  if (target.basis === "general")
    return (
      <>
        <Figure value={target.value} format={format.number} />
        <Text size="xs" c="dimmed">
          {target.year === null
            ? t("frameworks.target.general")
            : t("frameworks.target.generalByYear", { year: target.year })}
        </Text>
      </>
    );
  return targets.map(({ year, value }) => (
    <div key={year ?? ""}>
      <Figure value={value} format={format.number} />{" "}
      <Text span size="xs" c="dimmed">
        {year === null ? t("frameworks.target.noYear") : t("frameworks.target.inYear", { year })}
      </Text>
    </div>
  ));
};

/** Indicators by industry in the list's order; those of none together. */
export const groupsOf = ({ indicators }: FrameworkView) =>
  [...Map.groupBy(indicators, ({ industry }) => industry?.id ?? "").values()].map((group) => ({
    industry: group[0]?.industry ?? null,
    indicators: group,
  }));
