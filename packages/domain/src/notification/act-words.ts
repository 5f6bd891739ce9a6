import { dateInFigures, daysInWords } from "../wording/figures.ts";
import { quoted } from "../wording/sentence.ts";
import type { Told } from "./notification.view.ts";

/** What a reviewer has done, or is told of what was done. */
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

const remark = (comment: string | null): string => (comment === null ? "" : ` Замечание: ${comment}`);

const whenDue = (daysLeft: number): string => {
  if (daysLeft < 0) return `срок истёк, просрочено на ${daysInWords(-daysLeft)}`;
  if (daysLeft === 0) return "срок сегодня";
  return daysLeft === 1 ? "срок завтра" : `срок через ${daysInWords(daysLeft)}`;
};

/** What the control of an assignment brings: its ladder, advance reports and moved dates. */
const controlWords = (
  told: Extract<
    ActTold,
    {
      kind: "assignment_escalated" | "advance_report_due" | "extension_requested" | "extension_decided";
    }
  >,
): string => {
  switch (told.kind) {
    case "assignment_escalated": {
      const { text, assignee, dueDate, overdueDays } = told.details;
      return `Поручение не исполнено в срок: ${quoted(text)}. Исполнитель: ${assignee}. Срок — ${dateInFigures(dueDate)}, просрочено на ${daysInWords(overdueDays)}.`;
    }
    case "advance_report_due":
      return `Упреждающий доклад по поручению ${quoted(told.details.text)} нужно представить до ${dateInFigures(told.details.dueOn)} включительно.`;
    case "extension_requested": {
      const { text, newDate, requestedBy } = told.details;
      return `Запрошен перенос срока поручения ${quoted(text)} на ${dateInFigures(newDate)}. Запросил: ${requestedBy}.`;
    }
    case "extension_decided": {
      const { text, newDate, isGranted, comment } = told.details;
      const answer = isGranted ? `перенесён на ${dateInFigures(newDate)}` : "не перенесён";
      return `Срок поручения ${answer}: ${quoted(text)}.${remark(comment)}`;
    }
  }
};

/** A question or an assignment in a Russian sentence, without the project's name. */
export const actWords = (told: ActTold): string => {
  switch (told.kind) {
    case "inquiry_asked": {
      const { question, askedBy, dueDate } = told.details;
      const until = dueDate === null ? "" : ` Ответить до ${dateInFigures(dueDate)} включительно.`;
      return `Вопрос куратора: ${quoted(question)}. Спрашивает: ${askedBy}.${until}`;
    }
    case "inquiry_answered":
      return `Получен ответ на вопрос ${quoted(told.details.question)}.`;
    case "assignment_issued": {
      const { text, issuedBy, dueDate } = told.details;
      return `Поручение: ${quoted(text)}. Дано: ${issuedBy}. Срок — ${dateInFigures(dueDate)}.`;
    }
    case "assignment_due_soon": {
      const { text, dueDate, daysLeft } = told.details;
      return `Поручение ${quoted(text)}: ${whenDue(daysLeft)} (${dateInFigures(dueDate)}).`;
    }
    case "assignment_reported":
      return `Доложено об исполнении поручения ${quoted(told.details.text)}. Исполнитель: ${told.details.assignee}.`;
    case "assignment_returned":
      return `Поручение возвращено на доработку: ${quoted(told.details.text)}.${remark(told.details.comment)}`;
    case "assignment_released": {
      const { text, isFulfilled, comment } = told.details;
      const outcome = isFulfilled ? "исполнено" : "исполнено частично";
      return `Поручение снято с контроля, ${outcome}: ${quoted(text)}.${remark(comment)}`;
    }
    default:
      return controlWords(told);
  }
};
