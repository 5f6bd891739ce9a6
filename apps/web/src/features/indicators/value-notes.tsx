import type { IndicatorTargetView, IndicatorValueView } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";
import classes from "./indicators.module.css";

/** What day a value is of; a date that is not printed beside it says so, its basis stands in the details. */
export const CurrentPeriod = ({ value }: { value: IndicatorValueView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { date, year, dateBasis } = value;
  const words = () => {
    if (date !== null) return format.date(date);
    return year === null ? t("indicators.undated") : String(year);
  };
  return (
    <span className={classes["second"]} title={dateBasis ?? undefined}>
      {words()}
      {date !== null && dateBasis !== null ? <span> {t("indicators.inferredDate")}</span> : null}
    </span>
  );
};

/** The year of a target, and whether it is the general one. */
export const TargetNote = ({ target: { year, basis } }: { target: IndicatorTargetView }) => {
  const { t } = useTranslation();
  return (
    <span className={classes["second"]}>
      {year === null ? t("indicators.target.noYear") : t("indicators.target.byYear", { year })}
      {basis === "general" ? <span className={classes["line"]}>{t("indicators.target.general")}</span> : null}
    </span>
  );
};
