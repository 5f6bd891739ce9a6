import type { ExplainedCounting } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";
import classes from "./maturity.module.css";

/** Whether an indicator counts, and on whose word. */
export const CountingText = ({ counting }: { counting: ExplainedCounting | null }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (counting === null) return <>{t("maturity.counting.outside")}</>;
  const { isCounted, reason, period } = counting;
  return (
    <>
      {t(isCounted ? "maturity.counting.counted" : "maturity.counting.notCounted")}
      {reason === null ? null : <span className={classes["second"]}>{reason}</span>}
      {period === null ? null : (
        <span className={classes["second"]}>
          {period.toDate === null
            ? t("maturity.counting.since", { from: format.date(period.fromDate) })
            : t("maturity.counting.period", {
                from: format.date(period.fromDate),
                to: format.date(period.toDate),
              })}
        </span>
      )}
    </>
  );
};
