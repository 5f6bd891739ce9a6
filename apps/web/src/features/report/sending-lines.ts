import type { ReportDesk } from "@kedr/domain";
import type { TFunction } from "i18next";
import type { Values } from "./report-fields.ts";
import { toSubmission } from "./submission.ts";

/** What will be sent, line by line. */
export const sendingLines = (desk: ReportDesk, values: Values, t: TFunction): string[] => {
  const { milestones, values: told, funding, risks, ownRating, decisionNeeded } = toSubmission(desk, values);
  const done = milestones.filter((change) => change.done).length;
  const forecast = milestones.length - done;
  const counted = [
    { count: done, line: () => t("report.sending.done", { count: done }) },
    { count: forecast, line: () => t("report.sending.forecast", { count: forecast }) },
    { count: told.length, line: () => t("report.sending.values", { count: told.length }) },
    { count: funding.length, line: () => t("report.sending.funding", { count: funding.length }) },
    { count: risks.length, line: () => t("report.sending.risks", { count: risks.length }) },
  ];
  return [
    ...(values["ownRating"] ? [t("report.sending.rating", { rating: t(`shared.health.${ownRating}`) })] : []),
    ...counted.filter(({ count }) => count > 0).map(({ line }) => line()),
    ...(decisionNeeded === null ? [] : [t("report.sending.decision")]),
  ];
};
