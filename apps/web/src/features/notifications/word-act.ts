import type { Told } from "@kedr/domain";
import type { TFunction } from "i18next";
import type { Format } from "../../lib/format.ts";
import { wordControl } from "./word-control.ts";

type ActTold = Extract<
  Told,
  {
    kind:
      | "inquiry_asked"
      | "inquiry_answered"
      | "assignment_issued"
      | "assignment_due_soon"
      | "assignment_reported"
      | "assignment_returned"
      | "assignment_released"
      | "assignment_escalated"
      | "advance_report_due"
      | "extension_requested"
      | "extension_decided";
  }
>;

const whenDue = (daysLeft: number) => {
  if (daysLeft < 0) return "late";
  if (daysLeft === 0) return "today";
  return daysLeft === 1 ? "tomorrow" : "later";
};

const withRemark = (
  sentence: string,
  { details: { comment } }: { details: { comment: string | null } },
  t: TFunction,
): string => (comment === null ? sentence : `${sentence} ${t("notifications.told.comment", { comment })}`);

/** What is told of a question or an assignment, without the project's name. */
export const wordAct = (told: ActTold, { t, format }: { t: TFunction; format: Format }): string => {
  switch (told.kind) {
    case "inquiry_asked": {
      const { question, askedBy, dueDate } = told.details;
      return dueDate === null
        ? t("notifications.told.inquiry_asked.undated", { question, askedBy })
        : t("notifications.told.inquiry_asked.dated", { question, askedBy, date: format.date(dueDate) });
    }
    case "inquiry_answered":
      return t("notifications.told.inquiry_answered", { question: told.details.question });
    case "assignment_issued": {
      const { text, issuedBy, dueDate } = told.details;
      return t("notifications.told.assignment_issued", { text, issuedBy, date: format.date(dueDate) });
    }
    case "assignment_due_soon": {
      const { text, dueDate, daysLeft } = told.details;
      const words = {
        text,
        date: format.date(dueDate),
        days: t("shared.days", { count: Math.abs(daysLeft) }),
      };
      return t(`notifications.told.assignment_due_soon.${whenDue(daysLeft)}`, words);
    }
    case "assignment_reported": {
      const { text, assignee } = told.details;
      return t("notifications.told.assignment_reported", { text, assignee });
    }
    case "assignment_returned":
      return withRemark(t("notifications.told.assignment_returned", { text: told.details.text }), told, t);
    case "assignment_released": {
      const { text, isFulfilled } = told.details;
      const outcome = isFulfilled ? "fulfilled" : "partly";
      return withRemark(t(`notifications.told.assignment_released.${outcome}`, { text }), told, t);
    }
    default:
      return wordControl(told, { t, format });
  }
};
