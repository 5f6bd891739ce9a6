import type { CalendarDate } from "@kedr/domain";

/** An assignment and what became of it. */
export interface Given {
  /** Posts. */
  by: string;
  to: string;
  on: CalendarDate;
  dueDate: CalendarDate;
  text: string;
  projectId?: string;
  industryId?: string;
  /** The point of December's decisions that it carries out. */
  decisionId?: string;
  begunOn?: CalendarDate;
  reported?: { on: CalendarDate; note: string };
  /** A request to move the date that waits for its answer. */
  asked?: { on: CalendarDate; newDate: CalendarDate; reason: string };
  returned?: { on: CalendarDate; note: string };
  released?: { on: CalendarDate; outcome: "fulfilled" | "partly_fulfilled"; note: string | null };
}

const health = { by: "TPOS-DG-1", to: "TPOS-LEAD-HEA" };
const education = { by: "TPOS-DG-2", to: "TPOS-LEAD-EDU" };

/** In the order they were given. */
export const givenAssignments: readonly Given[] = [
  {
    ...health,
    projectId: "TPRJ-HEA-7",
    decisionId: "TDEC-TMTG-2022-12-2-1",
    on: "2022-12-19",
    dueDate: "2023-01-20",
    text: "Представить уточнённый график проекта и меры по сокращению отставания",
    begunOn: "2022-12-26",
    reported: { on: "2023-01-16", note: "График с разбивкой по этапам представлен." },
    released: { on: "2023-01-23", outcome: "fulfilled", note: null },
  },
  {
    by: "POS-1",
    to: "TPOS-LEAD-COM",
    projectId: "TPRJ-COM-1",
    decisionId: "TDEC-TMTG-2022-12-3-2",
    on: "2022-12-19",
    dueDate: "2023-02-15",
    text: "Согласовать с операторами очерёдность строительства базовых станций",
    begunOn: "2023-01-16",
    reported: { on: "2023-02-13", note: "Очерёдность согласована с частью операторов." },
    released: {
      on: "2023-02-20",
      outcome: "partly_fulfilled",
      note: "Остальные площадки рассматриваются вместе с органами местного самоуправления.",
    },
  },
  {
    ...education,
    projectId: "PRJ-EDU-4",
    on: "2023-01-16",
    dueDate: "2023-03-10",
    text: "Согласовать новый срок ближайшей контрольной точки с участниками апробации",
    begunOn: "2023-01-23",
    reported: { on: "2023-02-20", note: "Предложение направлено участникам." },
    returned: { on: "2023-02-27", note: "Приложите ответы участников: согласования пока нет." },
  },
  {
    ...health,
    projectId: "TPRJ-HEA-4",
    on: "2023-02-06",
    dueDate: "2023-03-03",
    text: "Получить от поставщика график поставки оборудования и проработать запасной вариант",
    begunOn: "2023-02-13",
    reported: {
      on: "2023-02-27",
      note: "График получен, возможная задержка сохраняется. Запасной вариант проработан.",
    },
  },
  {
    ...health,
    projectId: "TPRJ-HEA-8",
    on: "2023-02-06",
    dueDate: "2023-02-22",
    text: "Представить план закрытия просроченной контрольной точки",
    begunOn: "2023-02-13",
  },
  {
    by: "TPOS-OFFICE",
    to: "TPOS-LEAD-TUR",
    industryId: "IND-TUR",
    on: "2023-02-13",
    dueDate: "2023-03-31",
    text: "Представить предложения о показателях отрасли на 2023 год",
    asked: {
      on: "2023-02-27",
      newDate: "2023-04-14",
      reason: "Методика расчёта показателей согласуется.",
    },
  },
  {
    ...education,
    projectId: "PRJ-EDU-5",
    on: "2023-02-20",
    dueDate: "2023-03-06",
    text: "Подтвердить документом выполнение просроченной контрольной точки или запросить перенос",
  },
];
