import type { CalendarDate } from "@kedr/domain";

/** A problem issue that no risk had foreseen, with the day on which it was resolved, if it was. */
export interface ProblemText {
  title: string;
  impact: 1 | 2 | 3;
  measure: string;
  /** A day on which bodies bring their news. */
  raisedOn: CalendarDate;
  dueDate: CalendarDate;
  resolved: Resolved | null;
}

export interface Resolved {
  on: CalendarDate;
  resolution: string;
}

/** By project; in keeping with what its reports ask for. */
export const unforeseenProblems: Record<string, ProblemText> = {
  "TPRJ-COM-1": {
    title: "Не определены площадки для размещения оборудования",
    impact: 3,
    measure: "Перечень площадок вынести на рассмотрение Совета.",
    raisedOn: "2023-01-16",
    dueDate: "2023-03-24",
    resolved: null,
  },
  "TPRJ-ECO-2": {
    title: "Средства на 2023 год не предусмотрены",
    impact: 3,
    measure: "Подготовить обращение о выделении средств.",
    raisedOn: "2023-01-16",
    dueDate: "2023-02-17",
    resolved: null,
  },
  "TPRJ-TRD-1": {
    title: "Заявка на средства 2023 года не рассмотрена",
    impact: 2,
    measure: "Представить обоснование к заявке.",
    raisedOn: "2023-01-23",
    dueDate: "2023-03-31",
    resolved: null,
  },
  "TPRJ-SOC-5": {
    title: "Не согласован порядок обмена сведениями с медицинскими организациями",
    impact: 2,
    measure: "Согласительное совещание с участниками обмена.",
    raisedOn: "2022-12-12",
    dueDate: "2023-02-20",
    resolved: null,
  },
  "TPRJ-IMP-2": {
    title: "Средств первой очереди закупки недостаточно",
    impact: 2,
    measure: "Предложения о перераспределении средств.",
    raisedOn: "2023-01-23",
    dueDate: "2023-03-31",
    resolved: null,
  },
  "PRJ-EDU-4": {
    title: "Участники апробации не согласовали новый срок",
    impact: 2,
    measure: "Направить участникам график на согласование.",
    raisedOn: "2023-02-06",
    dueDate: "2023-03-10",
    resolved: null,
  },
  "TPRJ-CON-1": {
    title: "Ведомства не назначили участников приёмки",
    impact: 1,
    measure: "Запрос в ведомства о назначении участников.",
    raisedOn: "2022-10-24",
    dueDate: "2022-11-25",
    resolved: { on: "2022-11-21", resolution: "Участники приёмки назначены всеми ведомствами." },
  },
};

/** What came of the problem issues that risks became; the others are still open. */
export const resolvedOfRisks: Record<string, Resolved> = {
  "TPRJ-TUR-2": {
    on: "2022-12-12",
    resolution: "Ошибочные сведения исправлены, введена проверка при загрузке.",
  },
};

/** What stopped a risk, by how it ended. */
export const settlements = {
  closed: "Меры приняты, угроза больше не актуальна.",
  occurred: "Риск наступил, работа продолжена по проблемному вопросу.",
} as const;
