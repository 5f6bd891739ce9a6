import {
  plainValueView,
  type MilestoneView,
  type PassportIndicator,
  type ProjectPassport,
  type RiskView,
} from "@kedr/domain";

const noMoney = { need: null, allocated: null, committed: null, spent: null, gap: null };

/** A passport in which nothing is entered but the name. */
export const emptyPassport: ProjectPassport = {
  date: "2023-03-01",
  strategy: null,
  page: {
    summary: {
      id: "P",
      name: "Платформа «Кедр»",
      kind: "regional",
      stage: "active",
      industry: { id: "I", name: "Связь" },
      lead: null,
      deputy: null,
      health: {
        computed: "no_data",
        own: null,
        effective: "no_data",
        differs: false,
        ownReason: null,
        reasons: [{ code: "no_milestones" }],
      },
      progress: null,
      milestones: { completed: 0, cancelled: 0, overdue: 0, at_risk: 0, on_track: 0, undated: 0, total: 0 },
      nextMilestone: null,
      fundingStatus: "not_determined",
      funding: noMoney,
      origin: "entered",
    },
    deputyStanding: null,
    passport: {
      fullName: null,
      goal: null,
      description: null,
      expectedEffect: null,
      federalProject: null,
      responsibleAuthority: null,
      startDate: null,
      endDate: null,
      ties: { performers: [], systems: [], acts: [] },
      provenance: { document: null, slide: null, note: null },
      version: 1,
    },
    milestones: [],
    indicators: [],
    fundingYears: [],
    risks: [],
    problems: [],
  },
  indicators: [],
  fundingTotal: noMoney,
};

const longWords =
  "внедрение единой региональной информационной системы межведомственного электронного взаимодействия " +
  "органов исполнительной власти Томской области и подведомственных им учреждений";

const milestone = (number: number): MilestoneView => ({
  id: `KT-${number}`,
  projectId: "P",
  number,
  title: `Контрольная точка ${number}: ${longWords}`,
  description: null,
  state: number % 2 === 0 ? "completed" : "undated",
  baselineDate: number % 2 === 0 ? "2022-12-15" : null,
  forecastDate: null,
  actualDate: number % 2 === 0 ? "2022-12-20" : null,
  slipDays: null,
  moves: null,
  askedMove: null,
  weight: 1,
  isCritical: number === 2,
  requiresEvidence: false,
  evidence: null,
  files: [],
  cancelReason: null,
  updatedOn: null,
  comments: [],
  origin: "entered",
  version: 1,
});

const indicator = (number: number): PassportIndicator => ({
  id: `IND-${number}`,
  number,
  name: `Показатель ${number}: доля случаев, в которых завершено ${longWords}`,
  unit: "%",
  baseline: { ...plainValueView, id: `B-${number}`, value: 36.6, year: 2021, origin: "entered" },
  current: { ...plainValueView, id: `V-${number}`, value: 39.25, date: "2023-01-01", origin: "entered" },
  target: { value: 100, year: 2030, basis: "general", slide: null },
  targetsByYear: [2022, 2023, 2024].map((year) => ({ year, value: year - 1980 })),
  contributions: [{ year: 2023, value: -1.5 }],
});

const risk = (number: number): RiskView => ({
  id: `R-${number}`,
  projectId: "P",
  title: `Риск ${number}: под угрозой ${longWords}`,
  probability: 3,
  impact: 2,
  level: "high",
  measure: `Мера ${number}: ускорить ${longWords}`,
  owner: { id: "O", name: "Начальник отдела" },
  dueDate: "2023-04-14",
  isOverdue: false,
  state: "open",
  settledOn: null,
  settlement: null,
  problem: null,
  origin: "entered",
  version: 1,
});

const money = (need: number, spent: number | null) => ({
  need,
  allocated: need - 1_000_000,
  committed: null,
  spent,
  gap: 1_000_000,
});

/** A passport of long names and many lines. */
export const fullPassport: ProjectPassport = {
  ...emptyPassport,
  strategy: "Стратегия цифровой трансформации",
  page: {
    ...emptyPassport.page,
    summary: {
      ...emptyPassport.page.summary,
      name: `Проект <первый> & второй: ${longWords}`,
      kind: "mandatory",
      lead: { id: "L", name: "Руководитель цифровой трансформации" },
      deputy: { id: "D", name: "Заместитель Губернатора Томской области" },
      fundingStatus: "partly_funded",
    },
    deputyStanding: "vacant",
    passport: {
      ...emptyPassport.page.passport,
      fullName: `Полное наименование: ${longWords}, ${longWords}`,
      goal: { number: 2, text: "Обеспечение доступности услуг" },
      description: `Первый абзац: ${longWords}.\nВторой абзац: ${longWords}.`,
      expectedEffect: "Сроки сокращаются вдвое.",
      federalProject: "Федеральный проект «Цифровое государственное управление»",
      responsibleAuthority: { id: "A", name: "Департамент цифровой трансформации" },
      startDate: "2022-01-01",
      endDate: "2024-12-31",
    },
    milestones: Array.from({ length: 24 }, (_, place) => milestone(place + 1)),
    fundingYears: [2022, 2023].map((year) => ({
      year,
      total: money(year * 10_000, 0),
      bySource: [
        { source: "federal", figures: money(year * 7000, null), origin: "entered" },
        { source: "regional", figures: money(year * 3000, 1320.5), origin: "entered" },
      ],
    })),
    risks: Array.from({ length: 5 }, (_, place) => risk(place + 1)),
    problems: [
      {
        id: "PRB",
        projectId: "P",
        risk: null,
        title: "Поставщик отказался от контракта",
        impact: 3,
        measure: null,
        owner: null,
        dueDate: null,
        isOverdue: false,
        state: "resolved",
        raisedOn: "2023-01-10",
        resolvedOn: "2023-02-10",
        resolution: "Найден другой",
        origin: "entered",
        version: 1,
      },
    ],
  },
  indicators: Array.from({ length: 3 }, (_, place) => indicator(place + 1)),
  fundingTotal: money(40_450_000, 1320.5),
};
