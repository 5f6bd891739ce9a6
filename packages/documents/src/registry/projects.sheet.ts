import {
  shownRegistryColumns,
  yearOf,
  type CalendarDate,
  type ProjectList,
  type ProjectSummary,
  type RegistryColumn,
  type RegistryTableQuery,
} from "@kedr/domain";
import { fundingStatusWords, healthWords } from "../briefing/briefing-words.ts";
import type { Sheet } from "../spreadsheet/spreadsheet.model.ts";
import { projectConditions, projectOrderWords } from "./project-conditions.ts";
import {
  dateCell,
  originColumn,
  registrySheet,
  roundedCell,
  type RegistryTableColumn,
} from "./registry-sheet.ts";
import { kindWords } from "./registry-words.ts";

/** The registry of projects to be taken away. */
export interface ProjectsPaper {
  today: CalendarDate;
  isTraining: boolean;
  query: RegistryTableQuery;
  /** All that the query leaves, on one page. */
  list: ProjectList;
}

type Column = RegistryTableColumn<ProjectSummary>;

const toPlan: Column = {
  title: "К плану, п.п.",
  width: 12,
  format: "tenths",
  cell: ({ progress }) => roundedCell(progress?.difference ?? null, 1),
};

const words = (title: string, width: number, cell: (project: ProjectSummary) => string | null): Column => ({
  title,
  width,
  cell,
});

const roubles = (title: string, cell: (project: ProjectSummary) => number | null): Column => ({
  title,
  width: 18,
  format: "hundredths",
  cell,
});

/** What stands in the file for each column of the screen: where that tells two things, a column each. */
const columnsOf = (year: number): Record<RegistryColumn, readonly Column[]> => ({
  industry: [words("Отрасль", 26, ({ industry }) => industry.name)],
  kind: [words("Тип", 15, ({ kind }) => kindWords[kind])],
  health: [words("Состояние", 24, ({ health }) => healthWords[health.effective])],
  progress: [
    {
      title: "Выполнение, %",
      width: 13,
      format: "tenths",
      cell: ({ progress }) => roundedCell(progress?.actual ?? null, 1),
    },
    toPlan,
  ],
  difference: [toPlan],
  nextMilestone: [
    {
      title: "Ближайшая точка",
      width: 13,
      cell: ({ nextMilestone }) => dateCell(nextMilestone?.date ?? null),
    },
    words("Название ближайшей точки", 42, ({ nextMilestone }) => nextMilestone?.title ?? null),
  ],
  overdue: [
    { title: "Просрочено точек", width: 13, format: "integer", cell: ({ milestones }) => milestones.overdue },
  ],
  funding: [
    words(`Финансирование, ${year}`, 22, ({ fundingStatus }) => fundingStatusWords[fundingStatus]),
    roubles(`Не хватает, ${year}, руб.`, ({ funding }) => funding.gap),
  ],
  need: [roubles(`Потребность, ${year}, руб.`, ({ funding }) => funding.need)],
  allocated: [roubles(`Предусмотрено, ${year}, руб.`, ({ funding }) => funding.allocated)],
  lead: [words("Руководитель", 38, ({ lead }) => lead?.name ?? null)],
  deputy: [words("Заместитель Губернатора", 38, ({ deputy }) => deputy?.name ?? null)],
});

/** What the screen tells under the name of a project, or as a column of its own. */
const ofName: readonly RegistryColumn[] = ["industry", "kind"];

/** The columns of the screen, and the one that tells what the headings of the groups tell. */
const chosenColumns = ({ columns, group }: RegistryTableQuery): RegistryColumn[] => {
  const shown = new Set([...ofName, ...shownRegistryColumns(columns)]);
  if (group === "none") return [...shown];
  const heading = group === "fundingStatus" ? "funding" : group;
  return [...shown.add(heading)];
};

/**
 * The registry of projects as a table: the name with what stands under it, then the columns that are shown, and what
 * the rows are grouped by. Shares and points are rounded to a tenth, money is in roubles.
 */
export const projectsSheet = ({ today, isTraining, query, list }: ProjectsPaper): Sheet => {
  const byColumn = columnsOf(yearOf(today));
  return registrySheet({
    title: "Реестр проектов",
    name: "Проекты",
    today,
    isTraining,
    conditions: projectConditions(query, list.facets),
    order: projectOrderWords(query),
    columns: [
      words("Проект", 48, ({ name }) => name),
      // «К плану» belongs to two columns of the screen, and is said once.
      ...new Set(chosenColumns(query).flatMap((id) => byColumn[id])),
      originColumn<ProjectSummary>(),
    ],
    rows: list.rows,
  });
};
