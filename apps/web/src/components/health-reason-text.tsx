import type { HealthReason } from "@kedr/domain";
import type { TFunction } from "i18next";
import type { Format } from "../lib/format.ts";
import { isCalendarDate } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useFormat } from "../lib/use-format.ts";

/** A reason in words, for places that need a string. */
export const wordHealthReason = (reason: HealthReason, t: TFunction, format: Format): string => {
  switch (reason.code) {
    case "critical_overdue":
    case "milestone_overdue":
    case "forecast_past_plan":
      return t(`shared.reason.${reason.code}`, {
        title: reason.title,
        days: t("shared.days", { count: reason.days }),
      });
    case "progress_behind":
      return t("shared.reason.progress_behind", { points: format.points(-Math.abs(reason.points)) });
    case "funding_unmet":
      return reason.gap === null
        ? t("shared.reason.funding_unmet_unknown", { year: reason.year })
        : t("shared.reason.funding_unmet", { year: reason.year, gap: format.roubles(reason.gap) });
    case "high_risk":
      return t("shared.reason.high_risk", { title: reason.title });
    case "no_milestones":
      return t("shared.reason.no_milestones");
    case "no_recent_report": {
      const start = reason.lastPeriodStart;
      return start !== null && isCalendarDate(start)
        ? t("shared.reason.no_recent_report", { month: format.month(start) })
        : t("shared.reason.no_report");
    }
  }
};

/** Why a project has its health, in a sentence. */
export const HealthReasonText = ({ reason }: { reason: HealthReason }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return <>{wordHealthReason(reason, t, format)}</>;
};
