import {
  dateInFigures,
  daysInWords,
  figureInWords,
  pointsInWords,
  roublesInWords,
} from "../wording/figures.ts";
import { asSentence, quoted } from "../wording/sentence.ts";
import { shortened } from "../wording/shortened.ts";
import type { SuggestionReason } from "./council.view.ts";

const longestReason = 1000;

/**
 * Why a question is on the agenda, in Russian, to be kept with it as it stood when it was accepted: «Требуется
 * решение: …; отставание от плана на 27,5 п.п.». At most 1000 characters; null when there are no reasons.
 */
export function reasonsInWords(reasons: readonly SuggestionReason[]): string | null {
  if (reasons.length === 0) return null;
  return shortened(asSentence(reasons.map(reasonInWords).join("; ")), longestReason);
}

function reasonInWords(reason: SuggestionReason): string {
  switch (reason.code) {
    case "critical_overdue":
      return `критическая контрольная точка ${quoted(reason.title)} просрочена на ${daysInWords(reason.days)}`;
    case "milestone_overdue":
      return `контрольная точка ${quoted(reason.title)} просрочена на ${daysInWords(reason.days)}`;
    case "forecast_past_plan":
      return `прогноз контрольной точки ${quoted(reason.title)} позже плана на ${daysInWords(reason.days)}`;
    case "progress_behind":
      return `отставание от плана на ${pointsInWords(reason.points)}`;
    case "funding_unmet":
      return `финансирование на ${reason.year} год не обеспечено${lacking(reason.gap)}`;
    case "high_risk":
      return `высокий риск: ${reason.title}`;
    case "no_milestones":
      return "контрольные точки не внесены";
    case "no_recent_report":
      return reason.lastPeriodStart === null
        ? "отчёты не внесены"
        : `последний отчёт — за ${reason.lastPeriodStart.slice(5, 7)}.${reason.lastPeriodStart.slice(0, 4)}`;
    case "decision_needed":
      return `требуется решение: ${reason.words.trim().replace(/[.;]$/, "")}`;
    case "carried_over":
      return reason.outcome === "carried_over"
        ? `перенесено с заседания ${dateInFigures(reason.date)}`
        : `снято с рассмотрения на заседании ${dateInFigures(reason.date)}`;
    case "indicator_behind":
      return `показатель отстаёт от пути к цели: ${figureInWords(reason.fact)} при плане ${figureInWords(reason.expected)} (${reason.unit}, на ${dateInFigures(reason.factOn)})`;
    case "assignment_overdue":
      return `поручение просрочено на ${daysInWords(reason.days)}, срок — ${dateInFigures(reason.dueDate)} (${reason.assignee})`;
    case "assignment_due":
      return `подходит срок поручения — ${dateInFigures(reason.dueDate)} (${reason.assignee})`;
    case "plan_item_due":
      return `срок выполнения пункта плана — ${dateInFigures(reason.dueDate)}`;
    case "plan_item_undated":
      return `срок выполнения пункта плана на ${reason.year} год не внесён`;
    case "plan_item_overdue":
      return `срок выполнения истёк ${dateInFigures(reason.dueDate)}`;
    case "draft_decision_waiting":
      return reason.dueDate === null
        ? "проект решения ждёт рассмотрения"
        : `проект решения ждёт рассмотрения, срок в нём — до ${dateInFigures(reason.dueDate)}`;
    case "proposed":
      return `предложено (${reason.by}): ${reason.words.trim().replace(/[.;]$/, "")}`;
  }
}

const lacking = (gap: number | null): string => (gap === null ? "" : `, не хватает ${roublesInWords(gap)}`);
