import {
  plainAgendaItem,
  plainDecision,
  type AgendaItemRecord,
  type CalendarDate,
  type DecisionRecord,
  type DecisionVerb,
} from "@kedr/domain";
import { training } from "./origin.ts";

interface AgendaText {
  title: string;
  presenterPositionId: string;
  minutesAllotted: number;
  reason: string;
  projectId?: string;
  planItemId?: string;
  suggestionKey?: string;
}

interface DecisionText {
  item: number;
  verb: DecisionVerb;
  text: string;
  addressees: string;
  dueDate: CalendarDate | null;
  /** What it is meant to move: one of the three. */
  indicatorId?: string;
  effectMilestoneId?: string;
  effectProjectId?: string;
  effectExpected?: string;
}

/** What a meeting of the Council has before it. */
export interface CouncilPapers {
  meetingId: string;
  items: AgendaItemRecord[];
  /** Drafts; they are adopted when the meeting has been held. */
  decisions: DecisionRecord[];
}

const papers = (meetingId: string, agenda: AgendaText[], decisions: DecisionText[]): CouncilPapers => ({
  meetingId,
  items: agenda.map((text, index) => ({
    ...plainAgendaItem,
    id: `${meetingId}-${index + 1}`,
    meetingId,
    number: index + 1,
    title: text.title,
    presenterPositionId: text.presenterPositionId,
    minutesAllotted: text.minutesAllotted,
    reason: text.reason,
    suggestionKey: text.suggestionKey ?? null,
    projectId: text.projectId ?? null,
    planItemId: text.planItemId ?? null,
    ...training,
  })),
  decisions: decisions.map(({ item, ...decision }, index) => {
    const before = decisions.slice(0, index).filter((other) => other.item === item);
    const number = before.length + 1;
    return {
      ...plainDecision,
      ...decision,
      id: `TDEC-${meetingId}-${item}-${number}`,
      agendaItemId: `${meetingId}-${item}`,
      number,
      ...training,
    };
  }),
});

/** The meeting held in December 2022. */
export const decemberPapers = papers(
  "TMTG-2022-12",
  [
    {
      title: "О ходе реализации Стратегии цифровой трансформации в 2022 году",
      presenterPositionId: "TPOS-OFFICE",
      minutesAllotted: 15,
      reason: "Ежегодное рассмотрение итогов.",
    },
    {
      title: "О сроках проекта «Цифровая диспетчеризация скорой медицинской помощи»",
      presenterPositionId: "TPOS-LEAD-HEA",
      minutesAllotted: 10,
      reason: "Критическая контрольная точка ожидается позже плана.",
      projectId: "TPRJ-HEA-7",
      suggestionKey: "project:TPRJ-HEA-7",
    },
    {
      title: "О размещении оборудования связи в малых населённых пунктах",
      presenterPositionId: "TPOS-LEAD-COM",
      minutesAllotted: 10,
      reason: "Нужно решение о площадках совместно с органами местного самоуправления.",
      projectId: "TPRJ-COM-1",
      suggestionKey: "project:TPRJ-COM-1",
    },
    {
      title: "О финансовом обеспечении проектов в 2023 году",
      presenterPositionId: "TPOS-LEAD-FIN",
      minutesAllotted: 15,
      reason: "Проект бюджета на 2023 год не содержит средств на часть проектов.",
    },
  ],
  [
    {
      item: 1,
      verb: "note",
      text: "Принять к сведению информацию о ходе реализации Стратегии цифровой трансформации в 2022 году.",
      addressees: "члены Совета",
      dueDate: null,
    },
    {
      item: 1,
      verb: "instruct",
      text: "Поручить руководителям цифровой трансформации органов власти (учебных) представлять отчёты о ходе проектов ежемесячно, начиная с отчёта за январь 2023 года.",
      addressees: "руководители цифровой трансформации органов власти (учебных)",
      dueDate: "2023-02-06",
    },
    {
      item: 2,
      verb: "instruct",
      text: "Поручить Департаменту здравоохранения (учебный орган) представить уточнённый график проекта и меры по сокращению отставания.",
      addressees: "Департамент здравоохранения (учебный орган)",
      dueDate: "2023-01-20",
      effectMilestoneId: "TMS-TPRJ-HEA-7-03",
      effectExpected: "Контракт заключён без нового переноса срока.",
    },
    {
      item: 3,
      verb: "recommend",
      text: "Рекомендовать органам местного самоуправления (учебным) определить площадки для размещения оборудования связи.",
      addressees:
        "Муниципальное образование № 1 (учебное); Муниципальное образование № 2 (учебное); Муниципальное образование № 3 (учебное)",
      dueDate: "2023-03-01",
      indicatorId: "TIND-COM-1",
      effectExpected: "Показатель растёт по мере установки оборудования.",
    },
    {
      item: 3,
      verb: "instruct",
      text: "Поручить Департаменту связи (учебный орган) согласовать с операторами очерёдность строительства базовых станций.",
      addressees: "Департамент связи (учебный орган)",
      dueDate: "2023-02-15",
      effectMilestoneId: "TMS-TPRJ-COM-1-04",
    },
    {
      item: 4,
      verb: "instruct",
      text: "Поручить Департаменту финансов (учебный орган) подготовить предложения об источниках средств для проектов, не обеспеченных финансированием в 2023 году.",
      addressees: "Департамент финансов (учебный орган)",
      dueDate: "2023-02-28",
      effectProjectId: "TPRJ-TRD-1",
      effectExpected: "Средства на 2023 год предусмотрены.",
    },
  ],
);

/** The meeting planned for March 2023: two questions accepted so far, their decisions in draft. */
export const marchPapers = papers(
  "TMTG-2023-03",
  [
    {
      title:
        "О финансировании в 2023 году проекта «Личный кабинет предпринимателя: подбор и получение мер поддержки»",
      presenterPositionId: "TPOS-LEAD-TRD",
      minutesAllotted: 10,
      reason: "Средства на 2023 год не предусмотрены, руководитель просит решения.",
      projectId: "TPRJ-TRD-1",
      suggestionKey: "project:TPRJ-TRD-1",
    },
    {
      title: "О перепроектировании процессов услуг в рамках реализации Концепции 24/7",
      presenterPositionId: "TPOS-LEAD-GOV",
      minutesAllotted: 15,
      reason: "Пункт плана на 2023 год не имеет срока и ответственного.",
      planItemId: "PL23-1",
      suggestionKey: "plan:PL23-1",
    },
  ],
  [
    {
      item: 1,
      verb: "instruct",
      text: "Поручить Департаменту финансов (учебный орган) рассмотреть возможность выделения средств на проект в 2023 году.",
      addressees: "Департамент финансов (учебный орган)",
      dueDate: "2023-04-14",
      effectProjectId: "TPRJ-TRD-1",
    },
    {
      item: 2,
      verb: "instruct",
      text: "Поручить Департаменту государственной службы (учебный орган) представить график перепроектирования процессов с ответственными.",
      addressees: "Департамент государственной службы (учебный орган)",
      dueDate: "2023-04-28",
    },
  ],
);
