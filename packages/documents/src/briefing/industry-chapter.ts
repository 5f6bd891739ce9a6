import {
  yearOf,
  type BriefingBook,
  type BriefingIndustry,
  type BriefingProject,
  type IndicatorView,
} from "@kedr/domain";
import { hasBars, type BarChart } from "../charts/bar-chart.ts";
import { dateInFigures } from "../calendar-words.ts";
import { asEntered, computedPercent, entered, notEntered, roubles, share } from "../figure-words.ts";
import type { BriefingChapter, BriefingPart } from "./briefing-book.model.ts";
import { fundingStatusWords, healthWords } from "./briefing-words.ts";
import { fundingFacts, fundingParts } from "./funding-parts.ts";
import { controlTable } from "./goal-chapter.ts";
import { maturityFacts } from "./maturity-chapter.ts";
import { healthFacts, projectFacts } from "./portfolio-chapter.ts";
import { columnsOf, tableOf } from "./table-of.ts";

/** What an indicator is called in the cells of a project: by its number where the source prints one. */
const briefly = ({ number, name }: { number: number | null; name: string }): string =>
  number === null ? name : `${number}. ${name}`;

/** «46,5 (01.01.2023)»: what an indicator stands at, and when. */
export const currentWords = ({ current }: IndicatorView): string => {
  if (current === null) return notEntered;
  const when = current.date === null ? current.year : dateInFigures(current.date);
  return when === null ? asEntered(current.value) : `${asEntered(current.value)} (${when})`;
};

/** What it has to come to, and by which year. */
export const targetWords = ({ target }: IndicatorView): string =>
  target === null
    ? notEntered
    : `${asEntered(target.value)}${target.year === null ? "" : ` (${target.year})`}`;

/** Whether it counts in the maturity index. */
export const countedWords = ({ membership }: IndicatorView): string => {
  if (membership === null) return "вне индекса";
  return membership.isCounted ? "учтён" : "не учитывается";
};

const ofIndicators = columnsOf<IndicatorView>();
const ofProjects = columnsOf<BriefingProject>();

const indicatorColumns = [
  ofIndicators.figures("№", 6, ({ number }) => (number === null ? "—" : String(number))),
  ofIndicators.words("Показатель", 44, ({ name }) => name),
  ofIndicators.words("Единица", 13, ({ unit }) => unit),
  ofIndicators.figures("База", 10, ({ baseline }) => entered(baseline, ({ value }) => asEntered(value))),
  ofIndicators.figures("Текущее значение", 19, currentWords),
  ofIndicators.figures("Цель", 12, targetWords),
  ofIndicators.figures("Достижение цели", 18, ({ achievement }) => entered(achievement, computedPercent)),
  ofIndicators.words("В индексе", 13, countedWords),
];

const achievementChart = (indicators: readonly IndicatorView[]): BarChart => ({
  title: "Достижение целевых значений показателей",
  unit: "%",
  categories: indicators.map(briefly),
  series: [{ name: "Вычислено: факт к цели", values: indicators.map(({ achievement }) => achievement) }],
  maximum: 100,
});

const linkWords = ({ indicators }: BriefingProject): string =>
  indicators.length === 0 ? notEntered : indicators.map(briefly).join("; ");

const projectColumns = (year: number) => [
  ofProjects.words("Проект", 36, ({ summary }) => summary.name),
  ofProjects.words("Связанные показатели", 42, linkWords),
  ofProjects.words("Состояние", 18, ({ summary }) => healthWords[summary.health.effective]),
  ofProjects.figures("Выполнение", 17, ({ summary }) =>
    entered(summary.progress, ({ actual }) => share(actual)),
  ),
  ofProjects.figures("План", 12, ({ summary }) => entered(summary.progress, ({ planned }) => share(planned))),
  ofProjects.words(
    `Финансирование, ${year} год`,
    24,
    ({ summary }) => fundingStatusWords[summary.fundingStatus],
  ),
  ofProjects.figures("Потребность", 18, ({ summary }) => moneyOf(summary, summary.funding.need)),
  ofProjects.figures("Предусмотрено", 21, ({ summary }) => moneyOf(summary, summary.funding.allocated)),
];

/** Money is no question where the project needs none. */
const moneyOf = ({ fundingStatus }: BriefingProject["summary"], amount: number | null): string =>
  fundingStatus === "not_required" && amount === null ? "—" : entered(amount, roubles);

const indicatorParts = (indicators: readonly IndicatorView[]): BriefingPart[] => {
  if (indicators.length === 0) return [{ kind: "note", text: "Показатели отрасли не внесены." }];
  const chart = achievementChart(indicators.filter(({ achievement }) => achievement !== null));
  return [
    tableOf("Показатели отрасли", { columns: indicatorColumns, rows: indicators }),
    ...(hasBars(chart) ? [{ kind: "chart" as const, chart }] : []),
  ];
};

/** One industry as the source tells it: its maturity and indicators, its projects with what they move, its money. */
export const industryChapter = (book: BriefingBook, chapter: BriefingIndustry): BriefingChapter => {
  const { overview, maturity, controlTotals, indicators, projects } = chapter;
  const { rollUp } = overview;
  const year = yearOf(book.today);
  const curator = { label: "Куратор", value: overview.deputy?.name ?? "не назначен" };
  return {
    title: overview.industry.name,
    isWide: true,
    parts: [
      {
        kind: "facts",
        facts: [
          ...(maturity === null
            ? [{ label: "Цифровая зрелость", value: "не входит в индекс" }]
            : maturityFacts(maturity)),
          curator,
        ],
      },
      { kind: "facts", facts: projectFacts(rollUp) },
      { kind: "facts", facts: [...healthFacts(rollUp), ...fundingFacts(rollUp.funding, year)] },
      ...(controlTotals.length === 0 ? [] : [controlTable("Контрольные итоги отрасли", controlTotals)]),
      ...indicatorParts(indicators),
      ...(projects.length === 0
        ? [{ kind: "note" as const, text: "Проекты отрасли не внесены." }]
        : [tableOf("Проекты отрасли", { columns: projectColumns(year), rows: projects })]),
      ...fundingParts({
        year,
        sources: chapter.fundingBySource,
        total: rollUp.funding,
        isChart: book.scope.kind === "industry",
      }),
    ],
  };
};
