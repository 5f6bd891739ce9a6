import type { Forecast } from "@kedr/domain";
import type { TFunction } from "i18next";

/** When the target is expected to be reached, or why nobody can say. */
export const forecastSentence = ({ outcome }: Forecast, t: TFunction): string => {
  switch (outcome.state) {
    case "reached":
      return t("charts.forecast.reached");
    case "refused":
      return t("charts.forecast.refused", { why: t(`maturity.forecastRefusal.${outcome.refusal}`) });
    case "expected":
      return t("charts.forecast.expected", {
        when: outcome.year === null ? t("maturity.beyond") : t("maturity.byEnd", { year: outcome.year }),
      });
  }
};
