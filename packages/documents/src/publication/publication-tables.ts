import type { BriefingIndustry, BriefingProject, IndicatorView, YearFunding } from "@kedr/domain";
import { dateInFigures } from "../calendar-words.ts";
import { healthWords } from "../briefing/briefing-words.ts";
import { moneyColumns } from "../briefing/funding-parts.ts";
import { countedWords, currentWords, targetWords } from "../briefing/industry-chapter.ts";
import { asEntered, computedPercent, entered, integer, points, share } from "../figure-words.ts";
import { html, type Content } from "./html.ts";
import { trainingMark, type PageTable } from "./page-parts.ts";

/** A column and what it holds of a row. */
interface Column<Row> {
  title: string;
  isNumeric: boolean;
  cell: (row: Row) => Content;
}

const words = <Row>(title: string, cell: Column<Row>["cell"]): Column<Row> => ({
  title,
  isNumeric: false,
  cell,
});
const figures = <Row>(title: string, cell: Column<Row>["cell"]): Column<Row> => ({
  title,
  isNumeric: true,
  cell,
});

const tableOf = <Row>(title: string, columns: readonly Column<Row>[], rows: readonly Row[]): PageTable => ({
  title,
  columns,
  rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  total: null,
});

const isTraining = ({ origin }: { origin: string }): boolean => origin === "training";

const projectColumns: readonly Column<BriefingProject>[] = [
  words("Проект", ({ summary }) => [summary.name, trainingMark(isTraining(summary))]),
  words(
    "Состояние",
    ({ summary: { health } }) =>
      html`<span class="health ${health.effective}">${healthWords[health.effective]}</span>`,
  ),
  figures("Выполнение", ({ summary }) => entered(summary.progress, ({ actual }) => share(actual))),
  figures("План", ({ summary }) => entered(summary.progress, ({ planned }) => share(planned))),
  figures("Отклонение", ({ summary }) => entered(summary.progress, ({ difference }) => points(difference))),
  figures(
    "Просрочено контрольных точек",
    ({ summary: { milestones } }) => `${integer(milestones.overdue)} из ${integer(milestones.total)}`,
  ),
  words("Ближайшая контрольная точка", ({ summary }) =>
    entered(summary.nextMilestone, ({ title, date }) => `${dateInFigures(date)} · ${title}`),
  ),
];

/** The projects of an industry, without the cancelled. */
export const projectTable = ({ overview, projects }: BriefingIndustry): PageTable =>
  tableOf(`Проекты: ${overview.industry.name}`, projectColumns, projects);

const indicatorColumns: readonly Column<IndicatorView>[] = [
  figures("№", ({ number }) => (number === null ? "—" : String(number))),
  words("Показатель", (indicator) => [indicator.name, trainingMark(isTraining(indicator))]),
  words("Единица", ({ unit }) => unit),
  figures("База", ({ baseline }) => entered(baseline, ({ value }) => asEntered(value))),
  figures("Текущее значение", (indicator) => [
    currentWords(indicator),
    trainingMark(!isTraining(indicator) && indicator.current?.origin === "training"),
  ]),
  figures("Цель", targetWords),
  figures("Достижение цели, вычислено", ({ achievement }) => entered(achievement, computedPercent)),
  words("В индексе", countedWords),
];

/** Indicators of one industry, or those of none. */
export const indicatorTable = (title: string, indicators: readonly IndicatorView[]): PageTable =>
  tableOf(`Показатели: ${title}`, indicatorColumns, indicators);

const yearColumns: readonly Column<YearFunding>[] = [
  words("Год", ({ year, isTraining: ofTraining }) => [String(year), trainingMark(ofTraining)]),
  ...moneyColumns<YearFunding>(({ figures: amounts }) => amounts, 0),
];

/** Money of all projects by year. */
export const yearTable = (years: readonly YearFunding[]): PageTable =>
  tableOf("Финансирование по годам", yearColumns, years);
