import type { Told } from "@kedr/domain";
import type { TFunction } from "i18next";
import type { Format } from "../../lib/format.ts";

type ControlTold = Extract<
  Told,
  { kind: "assignment_escalated" | "advance_report_due" | "extension_requested" | "extension_decided" }
>;

/** What the control of an assignment brings: its ladder, advance reports and moved dates. */
export const wordControl = (told: ControlTold, { t, format }: { t: TFunction; format: Format }): string => {
  switch (told.kind) {
    case "assignment_escalated": {
      const { text, assignee, dueDate, overdueDays } = told.details;
      const days = t("shared.days", { count: overdueDays });
      return t("notifications.told.assignment_escalated", {
        text,
        assignee,
        days,
        date: format.date(dueDate),
      });
    }
    case "advance_report_due": {
      const { text, dueOn } = told.details;
      return t("notifications.told.advance_report_due", { text, date: format.date(dueOn) });
    }
    case "extension_requested": {
      const { text, newDate, requestedBy } = told.details;
      return t("notifications.told.extension_requested", { text, requestedBy, date: format.date(newDate) });
    }
    case "extension_decided": {
      const { text, newDate, isGranted, comment } = told.details;
      const answer = isGranted ? "granted" : "refused";
      const words = { text, date: format.date(newDate) };
      const sentence = t(`notifications.told.extension_decided.${answer}`, words);
      return comment === null ? sentence : `${sentence} ${t("notifications.told.comment", { comment })}`;
    }
  }
};
