import type { IndicatorView, IndicatorValueView } from "@kedr/domain";
import { plainValueView } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { SectionCard } from "../../../components/section-card.tsx";
import { Disagreements } from "../disagreements.tsx";
import { SeriesChart } from "../series-chart.tsx";
import { ValuesTable } from "../values-table.tsx";
import { FormulaValues } from "./formula-values.tsx";

/** What is drawn: the stored values, and where there are none what the formula gave on its days. */
const drawn = (indicator: IndicatorView): IndicatorView => {
  if (indicator.formula === null || indicator.values.some(({ role }) => role === "actual")) return indicator;
  const given = indicator.formula.values.map(({ value, date, year, methodology }): IndicatorValueView => ({
    ...plainValueView,
    id: `${date ?? year ?? ""}`,
    kind: "computed",
    origin: "entered",
    value: Math.round(value * 100) / 100,
    date,
    year,
    methodology,
  }));
  return { ...indicator, values: [...indicator.values, ...given] };
};

/** The values with their sources, corrections and disagreements. */
export const ValuesSection = ({ indicator }: { indicator: IndicatorView }) => {
  const { t } = useTranslation();
  const { formula, values } = indicator;
  const isComputed = formula !== null && values.every(({ role }) => role === "baseline");
  return (
    <SectionCard title={t("indicatorCard.section.values")}>
      <SeriesChart indicator={drawn(indicator)} />
      {isComputed && values.length === 0 ? null : <ValuesTable indicator={indicator} />}
      {isComputed ? <FormulaValues indicator={indicator} /> : null}
      <Disagreements indicator={indicator} />
    </SectionCard>
  );
};
