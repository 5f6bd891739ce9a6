import type { CalendarDate } from "../calendar/calendar-date.ts";
import { dateInFigures, daysInWords } from "../wording/figures.ts";
import { quoted } from "../wording/sentence.ts";
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

const closingWords = ({
  period,
  lastDay,
  missing,
  projectName,
}: Extract<Told, { kind: "period_closing" }>["details"]) =>
  projectName === null
    ? `Приём отчётов за ${monthInWords(period)} закрывается ${dateInFigures(lastDay)}. Не представлено отчётов: ${missing}.`
    : `Приём отчётов за ${monthInWords(period)} закрывается ${dateInFigures(lastDay)}, а отчёт не представлен.`;

/** What a notification says in a letter: one or two Russian sentences, without the project's name. */
export const notificationWords = (told: Told): string => {
  switch (told.kind) {
    case "milestone_overdue":
    case "milestone_due_soon":
      return milestoneWords(told);
    case "report_returned":
      return `Отчёт за ${monthInWords(told.details.period)} возвращён на доработку.${remark(told.details.comment)}`;
    case "report_due":
      return `Отчёт за ${monthInWords(told.details.period)} нужно представить до ${dateInFigures(told.details.dueOn)} включительно.`;
    case "period_closing":
      return closingWords(told.details);
    case "project_stale":
      return told.details.lastPeriod === null
        ? "По проекту не представлено ни одного отчёта."
        : `Последний учтённый отчёт — за ${monthInWords(told.details.lastPeriod)}`;
    case "report_submitted":
      return `Поступило отчётов за ${monthInWords(told.details.period)}: ${told.details.received}. Есть ожидающие рассмотрения.`;
    case "reschedule_requested":
      return `Запрошен перенос: ${quoted(told.details.target)}. Запросил: ${told.details.requestedBy}.`;
    case "reschedule_decided":
      return `Перенос ${told.details.isAccepted ? "согласован" : "не согласован"}: ${quoted(told.details.target)}.${remark(told.details.comment)}`;
  }
};
