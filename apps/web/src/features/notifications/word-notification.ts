import type { Told } from "@kedr/domain";
import type { TFunction } from "i18next";
import type { Format } from "../../lib/format.ts";

interface Wording {
  t: TFunction;
  format: Format;
}

const withComment = (sentence: string, comment: string | null, { t }: Wording): string =>
  comment === null ? sentence : `${sentence} ${t("notifications.told.comment", { comment })}`;

const whenDue = (daysLeft: number) => {
  if (daysLeft === 0) return "today";
  return daysLeft === 1 ? "tomorrow" : "later";
};

const wordMilestone = (
  told: Extract<Told, { kind: "milestone_overdue" | "milestone_due_soon" }>,
  { t, format }: Wording,
): string => {
  const { title, baselineDate } = told.details;
  const words = { title, date: format.date(baselineDate) };
  if (told.kind === "milestone_overdue") {
    const days = t("shared.days", { count: told.details.overdueDays });
    return t("notifications.told.milestone_overdue", { ...words, days });
  }
  const days = t("shared.days", { count: told.details.daysLeft });
  return t(`notifications.told.milestone_due_soon.${whenDue(told.details.daysLeft)}`, { ...words, days });
};

const wordReport = (
  told: Extract<
    Told,
    { kind: "report_returned" | "report_due" | "period_closing" | "project_stale" | "report_submitted" }
  >,
  wording: Wording,
): string => {
  const { t, format } = wording;
  switch (told.kind) {
    case "report_returned": {
      const { period, comment } = told.details;
      return withComment(
        t("notifications.told.report_returned", { month: format.month(period) }),
        comment,
        wording,
      );
    }
    case "report_due": {
      const { period, dueOn } = told.details;
      return t("notifications.told.report_due", { month: format.month(period), date: format.date(dueOn) });
    }
    case "period_closing": {
      const { period, lastDay, missing, projectName } = told.details;
      const words = { month: format.month(period), date: format.date(lastDay), count: missing };
      return t(`notifications.told.period_closing.${projectName === null ? "all" : "one"}`, words);
    }
    case "project_stale": {
      const { lastPeriod } = told.details;
      return lastPeriod === null
        ? t("notifications.told.project_stale.never")
        : t("notifications.told.project_stale.last", { month: format.month(lastPeriod) });
    }
    case "report_submitted": {
      const { period, received } = told.details;
      return t("notifications.told.report_submitted", { month: format.month(period), count: received });
    }
  }
};

/** What a notification says, without the project's name. */
export const wordNotification = (told: Told, wording: Wording): string => {
  const { t } = wording;
  switch (told.kind) {
    case "milestone_overdue":
    case "milestone_due_soon":
      return wordMilestone(told, wording);
    case "reschedule_requested": {
      const { target, requestedBy } = told.details;
      return t("notifications.told.reschedule_requested", { target, requestedBy });
    }
    case "reschedule_decided": {
      const { target, isAccepted, comment } = told.details;
      const sentence = t(`notifications.told.reschedule_decided.${isAccepted ? "accepted" : "returned"}`, {
        target,
      });
      return withComment(sentence, comment, wording);
    }
    default:
      return wordReport(told, wording);
  }
};
