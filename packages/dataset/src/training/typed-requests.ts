import type { CalendarDate } from "@kedr/domain";

/** A request that moved nothing: one that waits, was returned, or was taken back. */
export interface TypedRequest {
  projectId: string;
  number: number;
  askedOn: CalendarDate;
  to: CalendarDate;
  reason: string;
  effect: string | null;
  settled: { as: "returned" | "withdrawn"; on: CalendarDate; comment: string | null } | null;
}

/** Requests for milestones that stand where they stood. */
export const unmovedMilestones: readonly TypedRequest[] = [
  {
    projectId: "TPRJ-HEA-7",
    number: 3,
    askedOn: "2023-02-27",
    to: "2023-04-03",
    reason: "Торги признаны несостоявшимися, контракт заключается с единственным участником.",
    effect: "Утверждение архитектуры придётся перенести на апрель.",
    settled: null,
  },
  {
    projectId: "PRJ-EDU-4",
    number: 4,
    askedOn: "2023-02-20",
    to: "2023-04-21",
    reason: "Участники апробации предложили изменить порядок подключения школ.",
    effect: "Итоговый срок проекта не меняется.",
    settled: null,
  },
  {
    projectId: "TPRJ-SPO-1",
    number: 5,
    askedOn: "2023-01-16",
    to: "2023-12-29",
    reason: "Работы лучше начать после летних соревнований.",
    effect: null,
    settled: {
      as: "returned",
      on: "2023-01-23",
      comment: "Не показано, что мешает начать в плановый срок. Приложите обоснование.",
    },
  },
  {
    projectId: "PRJ-EDU-1",
    number: 5,
    askedOn: "2023-01-30",
    to: "2023-06-30",
    reason: "Ожидается перенос сроков набора слушателей.",
    effect: null,
    settled: { as: "withdrawn", on: "2023-02-06", comment: null },
  },
];

/** The request for an indicator's target that waits. */
export const askedTarget = {
  projectId: "TPRJ-CUL-4",
  indicatorId: "TIND-CUL-4",
  askedOn: "2023-02-27",
  to: 80,
  reason: "Часть муниципальных учреждений культуры не может принимать безналичную оплату до 2031 года.",
  effect: "Цель для областных учреждений не меняется.",
} as const;
