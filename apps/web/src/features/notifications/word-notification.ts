import type { CalendarDate, Told } from "@kedr/domain";
import type { TFunction } from "i18next";
import type { Format } from "../../lib/format.ts";
import { wordAct } from "./word-act.ts";

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

const quarterOf = (start: CalendarDate, { t }: Pick<Wording, "t">): string =>
  t("periods.quarter", { quarter: Math.ceil(Number(start.slice(5, 7)) / 3), year: start.slice(0, 4) });

const wordMissing = (
  told: Extract<Told, { kind: "report_due" | "period_closing" }>,
  { t, format }: Wording,
): string => {
  const { details } = told;
  const date = format.date("dueOn" in details ? details.dueOn : details.lastDay);
  if ("period" in details) {
    const words = { month: format.month(details.period), date };
    if ("dueOn" in details) return t("notifications.told.report_due", words);
    return details.projectName === null
      ? t("notifications.told.period_closing.all", { ...words, count: details.missing })
      : t("notifications.told.period_closing.one", words);
  }
  const quarter = quarterOf(details.quarter, { t });
  if (!("indicator" in details)) {
    return t("notifications.told.values.missing", { quarter, date, count: details.missing });
  }
  const { indicator } = details;
  return t(`notifications.told.values.${"dueOn" in details ? "due" : "closing"}`, {
    quarter,
    date,
    indicator,
  });
};

const wordReport = (
  told: Extract<Told, { kind: "report_returned" | "project_stale" | "report_submitted" }>,
  wording: Wording,
): string => {
  const { t, format } = wording;
  switch (told.kind) {
    case "report_returned": {
      const { details } = told;
      const sentence =
        "period" in details
          ? t("notifications.told.report_returned", { month: format.month(details.period) })
          : t("notifications.told.values.returned", { quarter: quarterOf(details.quarter, wording) });
      return withComment(sentence, details.comment, wording);
    }
    case "project_stale": {
      const { lastPeriod } = told.details;
      return lastPeriod === null
        ? t("notifications.told.project_stale.never")
        : t("notifications.told.project_stale.last", { month: format.month(lastPeriod) });
    }
    case "report_submitted": {
      const { details } = told;
      const count = details.received;
      return "period" in details
        ? t("notifications.told.report_submitted", { month: format.month(details.period), count })
        : t("notifications.told.values.submitted", { quarter: quarterOf(details.quarter, wording), count });
    }
  }
};

const wordTakenBack = (
  details: Extract<Told, { kind: "decision_taken_back" }>["details"],
  { t, format }: Wording,
): string => {
  if ("period" in details) {
    return t("notifications.told.decision_taken_back.report", { month: format.month(details.period) });
  }
  if ("quarter" in details) {
    return t("notifications.told.decision_taken_back.values", { quarter: quarterOf(details.quarter, { t }) });
  }
  return "target" in details
    ? t("notifications.told.decision_taken_back.move", { target: details.target })
    : t("notifications.told.decision_taken_back.release", { text: details.text });
};

/** What a notification says, without the project's name. */
export const wordNotification = (told: Told, wording: Wording): string => {
  const { t, format } = wording;
  switch (told.kind) {
    case "milestone_overdue":
    case "milestone_due_soon":
      return wordMilestone(told, wording);
    case "report_due":
    case "period_closing":
      return wordMissing(told, wording);
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
    case "inquiry_asked":
    case "inquiry_answered":
    case "assignment_issued":
    case "assignment_due_soon":
    case "assignment_reported":
    case "assignment_returned":
    case "assignment_released":
    case "assignment_escalated":
    case "advance_report_due":
    case "extension_requested":
    case "extension_decided":
      return wordAct(told, wording);
    case "agenda_circulated": {
      const { meetingDate, number, commentsUntil } = told.details;
      return t("notifications.told.agenda_circulated", {
        meeting: format.date(meetingDate),
        number,
        date: format.date(commentsUntil),
      });
    }
    case "decision_taken_back":
      return wordTakenBack(told.details, wording);
    default:
      return wordReport(told, wording);
  }
};
