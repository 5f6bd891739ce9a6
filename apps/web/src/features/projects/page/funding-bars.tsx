import type { FundingYear } from "@kedr/domain";
import { VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./funding-section.module.css";

const drawn = ["need", "allocated", "spent"] as const;

/** Need, allocation and spending of each year as bars of one scale. */
export const FundingBars = ({ years }: { years: readonly FundingYear[] }) => {
  const { t } = useTranslation();
  const most = Math.max(1, ...years.flatMap(({ total }) => drawn.map((figure) => total[figure] ?? 0)));
  return (
    <figure className={classes["figure"]}>
      <VisuallyHidden>
        {t("projects.funding.chart")}. {t("projects.funding.chartWords")}
      </VisuallyHidden>
      {years.map(({ year, total }) => (
        <div key={year} className={classes["year"]} aria-hidden>
          {year}
          <div className={classes["bars"]}>
            {drawn.map((figure) => {
              const amount = total[figure];
              return amount === null ? null : (
                <div
                  key={figure}
                  className={classes["bar"]}
                  data-figure={figure}
                  style={{ width: `${(amount / most) * 100}%` }}
                />
              );
            })}
          </div>
        </div>
      ))}
      <figcaption className={classes["legend"]} aria-hidden>
        {drawn.map((figure) => (
          <span key={figure} className={classes["key"]}>
            <span className={classes["bar"]} data-figure={figure} />
            {t(`projects.funding.${figure}`)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
};
