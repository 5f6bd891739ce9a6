import type { CalendarDate, Timeline, TimelineMilestone, TimelineProject, TimelineQuery } from "@kedr/domain";
import { healthWords } from "../briefing/briefing-words.ts";
import type { Sheet } from "../spreadsheet/spreadsheet.model.ts";
import { chosenWords } from "./conditions.ts";
import { dateCell, originColumn, registrySheet, type RegistryTableColumn } from "./registry-sheet.ts";
import { milestoneStateWords, recurrenceWords } from "./registry-words.ts";

/** The milestones of the time line to be taken away. */
export interface MilestonesPaper {
  today: CalendarDate;
  isTraining: boolean;
  query: TimelineQuery;
  timeline: Timeline;
}

interface Line extends TimelineMilestone {
  project: TimelineProject;
  /** What it waits for, a line each. */
  awaits: string | null;
}

const columns: readonly RegistryTableColumn<Line>[] = [
  { title: "Проект", width: 44, cell: ({ project }) => project.name },
  { title: "Отрасль", width: 24, cell: ({ project }) => project.industryName },
  { title: "Состояние проекта", width: 24, cell: ({ project }) => healthWords[project.health] },
  { title: "Руководитель", width: 36, cell: ({ project }) => project.leadTitle },
  { title: "№", width: 6, cell: ({ number }) => number },
  { title: "Контрольная точка", width: 56, cell: ({ title }) => title },
  { title: "Ключевая", width: 10, cell: ({ isCritical }) => (isCritical ? "да" : null) },
  {
    title: "Повторение",
    width: 14,
    cell: ({ recurrence }) => (recurrence === null ? null : recurrenceWords[recurrence]),
  },
  { title: "Состояние", width: 20, cell: ({ state }) => milestoneStateWords[state] },
  { title: "Базовый срок", width: 12, cell: ({ baselineDate }) => dateCell(baselineDate) },
  { title: "Прогноз", width: 12, cell: ({ forecastDate }) => dateCell(forecastDate) },
  { title: "Факт", width: 12, cell: ({ actualDate }) => dateCell(actualDate) },
  { title: "Отклонение, дней", width: 12, format: "integer", cell: ({ slipDays }) => slipDays },
  { title: "Зависит от", width: 44, cell: ({ awaits }) => awaits },
  originColumn<Line>(),
];

const linesOf = ({ projects, dependencies }: Timeline): Line[] => {
  const places = new Map(
    projects.flatMap((project) =>
      project.milestones.map(({ id, title }) => [id, { title, project }] as const),
    ),
  );
  const before = Map.groupBy(dependencies, ({ milestoneId }) => milestoneId);
  const awaitsOf = (id: string, projectId: string): string | null =>
    (before.get(id) ?? [])
      .flatMap(({ dependsOnId }) => {
        const place = places.get(dependsOnId);
        if (place === undefined) return [];
        return place.project.id === projectId ? place.title : `${place.title} (${place.project.name})`;
      })
      .join("\n") || null;
  return projects.flatMap((project) =>
    project.milestones.map((milestone) => ({
      ...milestone,
      project,
      awaits: awaitsOf(milestone.id, project.id),
    })),
  );
};

const conditionsOf = (query: TimelineQuery, facets: Timeline["facets"]): string[] => [
  ...chosenWords({ filter: "Проекты", chosen: query.projectIds, facets: facets.projects }),
  ...chosenWords({ filter: "Отрасль", chosen: query.industries, facets: facets.industries }),
  ...chosenWords({ filter: "Заместитель Губернатора", chosen: query.deputies, facets: facets.deputies }),
  ...chosenWords({ filter: "Руководитель", chosen: query.leads, facets: facets.leads }),
  ...chosenWords({ filter: "Состояние", chosen: query.health, facets: facets.health, words: healthWords }),
  ...(query.onlyCritical ? ["Только ключевые"] : []),
];

/** The milestones of the time line as a table, a row each; a project without any has none. */
export const milestonesSheet = ({ today, isTraining, query, timeline }: MilestonesPaper): Sheet =>
  registrySheet({
    title: "Контрольные точки",
    name: "Контрольные точки",
    today,
    isTraining,
    conditions: conditionsOf(query, timeline.facets),
    order: "по отраслям и проектам, точки по номеру",
    columns,
    rows: linesOf(timeline),
  });
