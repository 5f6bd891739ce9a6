import { yearOf, type BriefingBook, type IndustryOverview, type RollUp } from "@kedr/domain";
import type { BarChart } from "../charts/bar-chart.ts";
import { entered, integer, points, share } from "../figure-words.ts";
import type { BriefingChapter, BriefingFact, BriefingPart } from "./briefing-book.model.ts";
import { healthWords } from "./briefing-words.ts";
import { fundingFacts, fundingParts, moneyColumns } from "./funding-parts.ts";
import { columnsOf, tableOf } from "./table-of.ts";

interface Line {
  name: string;
  curator: string;
  rollUp: RollUp;
}

const { words, figures } = columnsOf<Line>();
const notAssigned = "не назначен";

/** How many projects, how far they are, and how they stand. */
export const projectFacts = ({
  projects,
  mandatory,
  regional,
  progress,
  milestones,
}: RollUp): BriefingFact[] => [
  { label: "Проектов", value: integer(projects) },
  { label: "Обязательных и региональных", value: `${integer(mandatory)} и ${integer(regional)}` },
  { label: "Выполнение", value: entered(progress, ({ actual }) => share(actual)) },
  { label: "План на этот день", value: entered(progress, ({ planned }) => share(planned)) },
  { label: "Отклонение от плана", value: entered(progress, ({ difference }) => points(difference)) },
  {
    label: "Контрольных точек просрочено",
    value: `${integer(milestones.overdue)} из ${integer(milestones.total)}`,
  },
];

/** How many projects stand how, worst first. */
export const healthFacts = ({ health }: RollUp): BriefingFact[] =>
  (["off_track", "at_risk", "on_track", "no_data"] as const).map((key) => ({
    label: healthWords[key],
    value: integer(health[key]),
  }));

const progressChart = (industries: readonly IndustryOverview[]): BarChart => ({
  title: "Выполнение проектов и план по отраслям",
  unit: "%",
  categories: industries.map(({ industry }) => industry.name),
  series: [
    { name: "Выполнение", values: industries.map(({ rollUp }) => rollUp.progress?.actual ?? null) },
    { name: "План на этот день", values: industries.map(({ rollUp }) => rollUp.progress?.planned ?? null) },
  ],
  maximum: 100,
});

const progressColumns = [
  words("Отрасль", 25, ({ name }) => name),
  words("Куратор", 30, ({ curator }) => curator),
  figures("Проекты", 12, ({ rollUp }) => integer(rollUp.projects)),
  figures("Выполнение", 16, ({ rollUp }) => entered(rollUp.progress, ({ actual }) => share(actual))),
  figures("План", 11, ({ rollUp }) => entered(rollUp.progress, ({ planned }) => share(planned))),
  figures("Отклонение", 16, ({ rollUp }) => entered(rollUp.progress, ({ difference }) => points(difference))),
  ...(["on_track", "at_risk", "off_track", "no_data"] as const).map((key) =>
    figures(healthWords[key], 16, ({ rollUp }) => integer(rollUp.health[key])),
  ),
];

const moneyOfIndustries = [
  words("Отрасль", 25, ({ name }) => name),
  ...moneyColumns(({ rollUp }: Line) => rollUp.funding, 15),
];

/** The industries side by side: projects, progress, health and money, with the total of the book. */
export const portfolioChapter = (book: BriefingBook): BriefingChapter => {
  const year = yearOf(book.today);
  const industries = book.industries.map(({ overview }) => overview);
  const rows = industries.map(({ industry, deputy, rollUp }): Line => ({
    name: industry.name,
    curator: deputy?.name ?? notAssigned,
    rollUp,
  }));
  const total: Line = { name: "Итого", curator: "", rollUp: book.rollUp };
  const parts: BriefingPart[] = [
    { kind: "facts", facts: projectFacts(book.rollUp) },
    { kind: "facts", facts: [...healthFacts(book.rollUp), ...fundingFacts(book.rollUp.funding, year)] },
    ...fundingParts({ year, sources: book.fundingBySource, total: book.rollUp.funding, isChart: true }),
    ...(book.rollUp.progress === null
      ? []
      : [{ kind: "chart" as const, chart: progressChart(industries.filter(hasProgress)) }]),
    tableOf("Проекты по отраслям", { columns: progressColumns, rows, total }),
    tableOf(`Финансирование по отраслям, ${year} год`, { columns: moneyOfIndustries, rows, total }),
  ];
  return { title: "Проекты и финансирование", isWide: true, parts };
};

const hasProgress = ({ rollUp }: IndustryOverview): boolean => rollUp.progress !== null;
