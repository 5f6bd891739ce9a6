import type { CalendarDate } from "../calendar/calendar-date.ts";
import { dateInFigures, daysInWords } from "../wording/figures.ts";
import { quoted } from "../wording/sentence.ts";
import { actWords } from "./act-words.ts";
import type { Told } from "./notification.view.ts";

const monthNames = [
  "январь",
  "февраль",
  "март",
  "апрель",
  "май",
  "июнь",
  "июль",
  "август",
  "сентябрь",
  "октябрь",
  "ноябрь",
  "декабрь",
];

/** «февраль 2023 г.». */
export const monthInWords = (date: CalendarDate): string =>
  `${monthNames[Number(date.slice(5, 7)) - 1] ?? ""} ${date.slice(0, 4)} г.`;

/** «1 квартал 2023 г.», by a day of it. */
export const quarterInWords = (date: CalendarDate): string =>
  `${Math.ceil(Number(date.slice(5, 7)) / 3)} квартал ${date.slice(0, 4)} г.`;

const remark = (comment: string | null): string => (comment === null ? "" : ` Замечание: ${comment}`);

const whenDue = (daysLeft: number): string => {
  if (daysLeft === 0) return "сегодня";
  return daysLeft === 1 ? "завтра" : `через ${daysInWords(daysLeft)}`;
};

const milestoneWords = (
  told: Extract<Told, { kind: "milestone_overdue" | "milestone_due_soon" }>,
): string => {
  const { title, baselineDate } = told.details;
  const when =
    told.kind === "milestone_overdue"
      ? `просрочена на ${daysInWords(told.details.overdueDays)}`
      : `срок ${whenDue(told.details.daysLeft)}`;
  return `Контрольная точка ${quoted(title)}: ${when} (${dateInFigures(baselineDate)}).`;
};

const dueWords = (details: Extract<Told, { kind: "report_due" }>["details"]): string => {
  const what =
    "period" in details
      ? `Отчёт за ${monthInWords(details.period)}`
      : `Значение показателя ${quoted(details.indicator)} за ${quarterInWords(details.quarter)}`;
  return `${what} нужно представить до ${dateInFigures(details.dueOn)} включительно.`;
};

const closingWords = (details: Extract<Told, { kind: "period_closing" }>["details"]): string => {
  const closing = `закрывается ${dateInFigures(details.lastDay)}`;
  if ("period" in details) {
    const reports = `Приём отчётов за ${monthInWords(details.period)} ${closing}`;
    return details.projectName === null
      ? `${reports}. Не представлено отчётов: ${details.missing}.`
      : `${reports}, а отчёт не представлен.`;
  }
  const values = `Приём значений показателей за ${quarterInWords(details.quarter)} ${closing}`;
  return "indicator" in details
    ? `${values}, а значение показателя ${quoted(details.indicator)} не представлено.`
    : `${values}. Не представлено значений: ${details.missing}.`;
};

const returnedWords = (details: Extract<Told, { kind: "report_returned" }>["details"]): string => {
  const what =
    "period" in details
      ? `Отчёт за ${monthInWords(details.period)} возвращён`
      : `Значения показателей за ${quarterInWords(details.quarter)} возвращены`;
  return `${what} на доработку.${remark(details.comment)}`;
};

const submittedWords = (details: Extract<Told, { kind: "report_submitted" }>["details"]): string => {
  const what =
    "period" in details
      ? `отчётов за ${monthInWords(details.period)}`
      : `отчётов о значениях показателей за ${quarterInWords(details.quarter)}`;
  return `Поступило ${what}: ${details.received}. Есть ожидающие рассмотрения.`;
};

const takenBackWords = (details: Extract<Told, { kind: "decision_taken_back" }>["details"]): string => {
  if ("period" in details) {
    return `Решение по отчёту за ${monthInWords(details.period)} отменено: отчёт снова на рассмотрении.`;
  }
  if ("quarter" in details) {
    return `Решение по значениям показателей за ${quarterInWords(details.quarter)} отменено: они снова на рассмотрении.`;
  }
  return "target" in details
    ? `Решение о переносе отменено: ${quoted(details.target)}. Запрос снова на рассмотрении.`
    : `Снятие с контроля отменено: ${quoted(details.text)}. Поручение снова на контроле.`;
};

/** What a notification says in a letter: one or two Russian sentences, without the project's name. */
export const notificationWords = (told: Told): string => {
  switch (told.kind) {
    case "milestone_overdue":
    case "milestone_due_soon":
      return milestoneWords(told);
    case "report_returned":
      return returnedWords(told.details);
    case "report_due":
      return dueWords(told.details);
    case "period_closing":
      return closingWords(told.details);
    case "project_stale":
      return told.details.lastPeriod === null
        ? "По проекту не представлено ни одного отчёта."
        : `Последний учтённый отчёт — за ${monthInWords(told.details.lastPeriod)}`;
    case "report_submitted":
      return submittedWords(told.details);
    case "reschedule_requested":
      return `Запрошен перенос: ${quoted(told.details.target)}. Запросил: ${told.details.requestedBy}.`;
    case "reschedule_decided":
      return `Перенос ${told.details.isAccepted ? "согласован" : "не согласован"}: ${quoted(told.details.target)}.${remark(told.details.comment)}`;
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
      return actWords(told);
    case "agenda_circulated": {
      const { meetingDate, number, commentsUntil } = told.details;
      return `Разослан проект повестки заседания Совета ${dateInFigures(meetingDate)} (версия ${number}). Замечания принимаются до ${dateInFigures(commentsUntil)} включительно.`;
    }
    case "decision_taken_back":
      return takenBackWords(told.details);
  }
};
