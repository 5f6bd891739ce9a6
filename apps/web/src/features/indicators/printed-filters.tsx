import type { IndicatorView } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useIndicatorsSearch } from "./use-indicators-search.ts";
import classes from "./indicators.module.css";

/** On paper, where the filters' controls are not: what the list was narrowed to. */
export const PrintedFilters = ({ indicators }: { indicators: readonly IndicatorView[] }) => {
  const { t } = useTranslation();
  const { industry, origin, counted, value, search } = useIndicatorsSearch().search;
  const industryName = indicators.find((indicator) => indicator.industry?.id === industry)?.industry?.name;
  const words = [
    industry && industryName && `${t("indicators.filter.industry")}: ${industryName}`,
    origin && `${t("indicators.filter.origin")}: ${t(`shared.origin.${origin}`)}`,
    counted && `${t("indicators.filter.counted")}: ${t(`indicators.counting.${counted}`)}`,
    value && `${t("indicators.filter.value")}: ${t(`indicators.presence.${value}`)}`,
    search && `${t("indicators.filter.search")}: ${search}`,
  ].filter(Boolean);
  return <div className={classes["printed"]}>{words.join("; ")}</div>;
};
