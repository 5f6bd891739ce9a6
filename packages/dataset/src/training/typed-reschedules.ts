import type { CalendarDate } from "@kedr/domain";

/** One accepted move of a baseline. */
export interface TypedMove {
  askedOn: CalendarDate;
  decidedOn: CalendarDate;
  to: CalendarDate;
  reason: string;
  effect: string | null;
}

/** A milestone whose baseline was moved before it came due, with the date it had when the history began. */
export interface MovedMilestone {
  projectId: string;
  number: number;
  first: CalendarDate;
  moves: readonly TypedMove[];
}

const noEffect = null;
const finalDateKept = "Итоговый срок проекта не меняется.";

/** Each was accepted more than two weeks before the date it moved, so that nothing was late or silent meanwhile. */
export const movedMilestones: readonly MovedMilestone[] = [
  {
    projectId: "TPRJ-HEA-7",
    number: 5,
    first: "2023-03-31",
    moves: [
      {
        askedOn: "2022-11-14",
        decidedOn: "2022-11-21",
        to: "2023-05-12",
        reason: "Контракт на разработку заключается позже, чем предполагалось.",
        effect: finalDateKept,
      },
      {
        askedOn: "2023-01-23",
        decidedOn: "2023-02-06",
        to: "2023-06-15",
        reason: "Контракт не заключён в срок, на разработку первой очереди нужно прежнее число месяцев.",
        effect: "Размещение системы в центре обработки данных остаётся в прежний срок.",
      },
    ],
  },
  {
    projectId: "TPRJ-CON-2",
    number: 5,
    first: "2023-02-28",
    moves: [
      {
        askedOn: "2022-10-17",
        decidedOn: "2022-10-24",
        to: "2023-03-31",
        reason: "Требования к информационным моделям уточнены, вносятся правки.",
        effect: noEffect,
      },
      {
        askedOn: "2022-12-05",
        decidedOn: "2022-12-12",
        to: "2023-04-28",
        reason: "Проектные решения не утверждены: участники представили замечания.",
        effect: noEffect,
      },
      {
        askedOn: "2023-01-30",
        decidedOn: "2023-02-06",
        to: "2023-05-19",
        reason: "Проектные решения утверждаются позже, первая очередь начнётся после них.",
        effect: finalDateKept,
      },
    ],
  },
  {
    projectId: "TPRJ-AGR-4",
    number: 6,
    first: "2023-06-30",
    moves: [
      {
        askedOn: "2022-12-12",
        decidedOn: "2022-12-19",
        to: "2023-07-31",
        reason: "Исполнителю не хватило специалистов, состав работников усиливается.",
        effect: noEffect,
      },
      {
        askedOn: "2023-02-06",
        decidedOn: "2023-02-13",
        to: "2023-09-11",
        reason: "Первая очередь отстаёт, размещать пока нечего.",
        effect: "Опытная эксплуатация начнётся в прежний срок.",
      },
    ],
  },
  {
    projectId: "TPRJ-HEA-2",
    number: 5,
    first: "2023-04-28",
    moves: [
      {
        askedOn: "2023-01-16",
        decidedOn: "2023-01-30",
        to: "2023-06-20",
        reason: "Архитектура утверждается позже: медицинские организации представили замечания.",
        effect: finalDateKept,
      },
    ],
  },
  {
    projectId: "TPRJ-HEA-4",
    number: 5,
    first: "2023-07-31",
    moves: [
      {
        askedOn: "2022-12-12",
        decidedOn: "2022-12-19",
        to: "2023-07-11",
        reason: "Поставщик готов передать первую очередь раньше.",
        effect: "Размещение можно начать на две недели раньше.",
      },
    ],
  },
  {
    projectId: "TPRJ-HEA-1",
    number: 4,
    first: "2022-12-30",
    moves: [
      {
        askedOn: "2022-11-14",
        decidedOn: "2022-11-21",
        to: "2023-02-28",
        reason: "Проекты регламентов проходят правовую экспертизу.",
        effect: noEffect,
      },
    ],
  },
  {
    projectId: "TPRJ-SOC-5",
    number: 6,
    first: "2023-08-31",
    moves: [
      {
        askedOn: "2023-01-30",
        decidedOn: "2023-02-13",
        to: "2023-10-11",
        reason: "Порядок обмена сведениями с медицинскими организациями ещё согласовывается.",
        effect: noEffect,
      },
    ],
  },
  {
    projectId: "TPRJ-EDU-2",
    number: 4,
    first: "2023-01-31",
    moves: [
      {
        askedOn: "2022-12-05",
        decidedOn: "2022-12-12",
        to: "2023-03-10",
        reason: "Первая закупка программных средств не состоялась, объявлена повторная.",
        effect: "Загрузка ранее накопленных сведений остаётся в прежний срок.",
      },
    ],
  },
  {
    projectId: "PRJ-EDU-5",
    number: 5,
    first: "2023-05-19",
    moves: [
      {
        askedOn: "2022-12-26",
        decidedOn: "2023-01-16",
        to: "2023-06-30",
        reason: "Конкурс на разработку продлён по запросам участников.",
        effect: noEffect,
      },
    ],
  },
  {
    projectId: "TPRJ-CUL-1",
    number: 5,
    first: "2023-05-31",
    moves: [
      {
        askedOn: "2023-02-13",
        decidedOn: "2023-02-20",
        to: "2023-06-20",
        reason: "Программные средства будут поставлены в апреле, загрузка сведений займёт два месяца.",
        effect: noEffect,
      },
    ],
  },
  {
    projectId: "TPRJ-TRN-1",
    number: 6,
    first: "2023-07-14",
    moves: [
      {
        askedOn: "2023-01-23",
        decidedOn: "2023-01-30",
        to: "2023-08-31",
        reason: "Передача данных с пилотных постов проверяется дольше, чем планировалось.",
        effect: noEffect,
      },
    ],
  },
  {
    projectId: "PRJ-GOV-5",
    number: 5,
    first: "2023-04-14",
    moves: [
      {
        askedOn: "2023-02-06",
        decidedOn: "2023-02-13",
        to: "2023-05-19",
        reason: "Сведения прежних лет переносятся после поставки программных средств.",
        effect: noEffect,
      },
    ],
  },
  {
    projectId: "TPRJ-TUR-1",
    number: 5,
    first: "2023-05-31",
    moves: [
      {
        askedOn: "2023-01-30",
        decidedOn: "2023-02-06",
        to: "2023-06-20",
        reason: "Сведения об объектах от муниципальных образований поступают неполными.",
        effect: noEffect,
      },
    ],
  },
];

/** The baseline that a milestone had when the history began, where it was moved since. */
export const firstBaseline = (projectId: string, number: number): CalendarDate | null =>
  movedMilestones.find((moved) => moved.projectId === projectId && moved.number === number)?.first ?? null;
