import type { SuggestionReason } from "@kedr/domain";
import type { TFunction } from "i18next";
import type { Format } from "../../lib/format.ts";
import { wordHealthReason } from "../../components/health-reason-text.tsx";

/** Why the portfolio suggests a question, in a sentence. */
export const wordSuggestionReason = (reason: SuggestionReason, t: TFunction, format: Format): string => {
  switch (reason.code) {
    case "decision_needed":
      return t("council.suggestions.reason.decision_needed", { words: reason.words });
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
