import type { SuggestionReason } from "@kedr/domain";
import type { TFunction } from "i18next";
import type { Format } from "../../lib/format.ts";
import { wordHealthReason } from "../../components/health-reason-text.tsx";

/** The way to a target is worked out, and has more digits than anybody has entered. */
const figure = (value: number, format: Format): string => format.number(Math.round(value * 100) / 100);

/** Why the portfolio suggests a question, in a sentence. */
export const wordSuggestionReason = (reason: SuggestionReason, t: TFunction, format: Format): string => {
  switch (reason.code) {
    case "decision_needed":
      return t("council.suggestions.reason.decision_needed", { words: reason.words });
    case "carried_over":
      return t(`council.suggestions.reason.${reason.outcome}`, { date: format.date(reason.date) });
    case "indicator_behind":
      return t("council.suggestions.reason.indicator_behind", {
        fact: figure(reason.fact, format),
        expected: figure(reason.expected, format),
        unit: reason.unit,
        date: format.date(reason.factOn),
      });
    case "assignment_overdue":
      return t("council.suggestions.reason.assignment_overdue", {
        assignee: reason.assignee,
        days: t("shared.days", { count: reason.days }),
        date: format.date(reason.dueDate),
      });
    case "assignment_due":
      return t("council.suggestions.reason.assignment_due", {
        assignee: reason.assignee,
        date: format.date(reason.dueDate),
      });
    case "plan_item_due":
      return t("council.suggestions.reason.plan_item_due", { date: format.date(reason.dueDate) });
    case "plan_item_undated":
      return t("council.suggestions.reason.plan_item_undated", { year: reason.year });
    case "plan_item_overdue":
      return t("council.suggestions.reason.plan_item_overdue", { date: format.date(reason.dueDate) });
    case "draft_decision_waiting":
      return reason.dueDate === null
        ? t("council.suggestions.reason.draft_decision_waiting")
        : t("council.suggestions.reason.draft_decision_due", { date: format.date(reason.dueDate) });
    case "proposed":
      return t("council.suggestions.reason.proposed", { by: reason.by, words: reason.words });
    default:
      return wordHealthReason(reason, t, format);
  }
};
