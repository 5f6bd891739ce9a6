import {
  quoted,
  reasonsInWords,
  type FundingYear,
  type LinkedIndicator,
  type MilestoneView,
  type ProjectNote,
} from "@kedr/domain";
import type { BriefingChapter, BriefingFact, BriefingPart } from "../briefing/briefing-book.model.ts";
import { fundingSourceWords, fundingStatusWords, healthWords } from "../briefing/briefing-words.ts";
import { fundingFacts } from "../briefing/funding-parts.ts";
import { columnsOf, tableOf } from "../briefing/table-of.ts";
import { dateInFigures, dateInWords } from "../calendar-words.ts";
import { asEntered, entered, notEntered, points, roubles, share } from "../figure-words.ts";
import { draftPart } from "./note-parts.ts";

const noMoney = { need: null, allocated: null, committed: null, spent: null, gap: null };

/** The words of the screens for the state of a milestone. */
const milestoneWords: Readonly<Record<MilestoneView["state"], string>> = {
  completed: "Выполнена",
  cancelled: "Отменена",
  overdue: "Просрочена",
  at_risk: "Под угрозой срыва",
  on_track: "В срок",
  undated: "Срок не внесён",
};

const ofMilestones = columnsOf<MilestoneView>();
const milestoneColumns = [
  ofMilestones.figures("№", 7, ({ number }) => String(number)),
  ofMilestones.words("Контрольная точка", 58, ({ title, isCritical }) =>
    isCritical ? `${title} (критическая)` : title,
  ),
  ofMilestones.words("Срок", 17, ({ baselineDate }) => entered(baselineDate, dateInFigures)),
  ofMilestones.words("Прогноз", 17, ({ forecastDate }) => entered(forecastDate, dateInFigures)),
  ofMilestones.words("Состояние", 22, ({ state }) => milestoneWords[state]),
];

const ofIndicators = columnsOf<LinkedIndicator>();
const indicatorColumns = [
  ofIndicators.words("Показатель", 60, ({ name }) => name),
  ofIndicators.words("Единица", 16, ({ unit }) => unit),
  ofIndicators.figures("Значение", 16, ({ current }) => entered(current, asEntered)),
  ofIndicators.figures("Цель", 16, ({ target }) => entered(target, asEntered)),
];

const whoFacts = ({ summary }: ProjectNote): BriefingFact[] => [
  { label: "Отрасль", value: summary.industry.name },
  { label: "Куратор", value: summary.deputy?.name ?? "не назначен" },
  { label: "Руководитель проекта", value: summary.lead?.name ?? "не назначен" },
];

const stateFacts = ({ summary }: ProjectNote): BriefingFact[] => {
  const { milestones, progress, health } = summary;
  return [
    { label: "Состояние", value: healthWords[health.effective] },
    {
      label: "Выполнение / план",
      value: entered(progress, ({ actual, planned }) => `${share(actual)} / ${share(planned)}`),
    },
    { label: "Разница с планом", value: entered(progress, ({ difference }) => points(difference)) },
    {
      label: "Контрольные точки: выполнено / просрочено / всего",
      value: `${milestones.completed} / ${milestones.overdue} / ${milestones.total}`,
    },
  ];
};

const milestonePart = ({ milestones, otherMilestones }: ProjectNote): BriefingPart[] => {
  if (milestones.length === 0) {
    return [{ kind: "note", text: "Просроченных контрольных точек и сроков в ближайшие 30 дней нет." }];
  }
  return [
    tableOf("Контрольные точки: просроченные и на ближайшие 30 дней", {
      columns: milestoneColumns,
      rows: milestones,
    }),
    ...(otherMilestones === 0
      ? []
      : [{ kind: "note" as const, text: `Ещё таких контрольных точек: ${otherMilestones}.` }]),
  ];
};

const moneyFacts = ({ summary, funding, year }: ProjectNote): BriefingFact[] => [
  { label: `Финансирование, ${year} год`, value: fundingStatusWords[summary.fundingStatus] },
  ...fundingFacts(funding?.total ?? noMoney, year),
];

type Source = FundingYear["bySource"][number];
const ofSources = columnsOf<Source>();
const money = (title: string, amountOf: (source: Source) => number | null) =>
  ofSources.figures(title, 19, (source) => entered(amountOf(source), roubles));
const sourceColumns = [
  ofSources.words("Источник", 30, ({ source }) => fundingSourceWords[source]),
  money("Потребность", ({ figures }) => figures.need),
  money("Предусмотрено", ({ figures }) => figures.allocated),
  money("ЛБО", ({ figures }) => figures.committed),
  money("Исполнено", ({ figures }) => figures.spent),
];

const sourceParts = ({ funding, year }: ProjectNote): BriefingPart[] =>
  funding === null
    ? []
    : [
        tableOf(`Финансирование по источникам, ${year} год`, {
          columns: sourceColumns,
          rows: funding.bySource,
        }),
      ];

/** A note on a project: a page of facts, each as the project's own page has it. */
export const projectNoteChapter = (note: ProjectNote): BriefingChapter => {
  const { summary, date, indicators, points: drafts } = note;
  return {
    title: `Справка о проекте ${quoted(summary.name)} на ${dateInWords(date)}`,
    isWide: false,
    parts: [
      { kind: "facts", facts: whoFacts(note) },
      { kind: "facts", facts: stateFacts(note) },
      { kind: "facts", facts: moneyFacts(note) },
      {
        kind: "note",
        text: `Причины оценки: ${reasonsInWords(summary.health.reasons) ?? "отклонений нет."}`,
      },
      ...milestonePart(note),
      ...sourceParts(note),
      ...(indicators.length === 0
        ? [{ kind: "note" as const, text: `Связанные показатели: ${notEntered}.` }]
        : [tableOf("Связанные показатели", { columns: indicatorColumns, rows: indicators })]),
      ...draftPart(drafts),
    ],
  };
};
