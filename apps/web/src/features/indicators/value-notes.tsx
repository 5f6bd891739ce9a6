import type { IndicatorTargetView, IndicatorValueView } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";
import classes from "./indicators.module.css";

/** What day a value is of; a date that is not printed beside it says so, its basis stands in the details. */
export const ValuePeriod = ({ value: { date, year, dateBasis } }: { value: IndicatorValueView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const words = () => {
    if (date === null) return year === null ? t("indicators.undated") : String(year);
    return dateBasis === null ? format.date(date) : t("indicators.inferredDate", { date: format.date(date) });
  };
  return (
    <span className={classes["second"]} title={dateBasis ?? undefined}>
      {words()}
    </span>
  );
};

/** The year of a target, and whether it is the general one. */
export const TargetNote = ({ target: { year, basis } }: { target: IndicatorTargetView }) => {
  const { t } = useTranslation();
  const words = () => {
    if (basis === "printed")
      return year === null ? t("indicators.target.noYear") : t("indicators.target.byYear", { year });
    return year === null ? t("indicators.target.general") : t("indicators.target.generalByYear", { year });
  };
  return <span className={classes["second"]}>{words()}</span>;
};
