import type { FundingStatus } from "../funding/funding.view.ts";
import { compareRussian } from "../wording/russian-order.ts";
import { healthOrder } from "./health-order.ts";
import type { ProjectSort, ProjectSummary } from "./project.view.ts";

/** Most wanting first. */
export const fundingOrder: readonly FundingStatus[] = [
  "unfunded",
  "partly_funded",
  "not_determined",
  "funded",
  "not_required",
];

type SortKey = (project: ProjectSummary) => string | number | null;

const sortKeys: Record<ProjectSort, SortKey> = {
  name: ({ name }) => name,
  industry: ({ industry }) => industry.name,
  kind: ({ kind }) => kind,
  health: ({ health }) => healthOrder.indexOf(health.effective),
  progress: ({ progress }) => progress?.actual ?? null,
  difference: ({ progress }) => progress?.difference ?? null,
  nextMilestone: ({ nextMilestone }) => nextMilestone?.date ?? null,
  overdue: ({ milestones }) => milestones.overdue,
  lead: ({ lead }) => lead?.name ?? null,
  deputy: ({ deputy }) => deputy?.name ?? null,
  fundingStatus: ({ fundingStatus }) => fundingOrder.indexOf(fundingStatus),
  need: ({ funding }) => funding.need,
  allocated: ({ funding }) => funding.allocated,
};

const compareKeys = (one: string | number, other: string | number): number =>
  typeof one === "string" || typeof other === "string"
    ? compareRussian(String(one), String(other))
    : one - other;

/**
 * Orders projects by a column: text as Russian readers expect, health and funding from worst to best, what is not
 * entered last in either direction. Equal ones follow by name, then id, always ascending.
 */
export const projectOrder =
  (sort: ProjectSort, descending: boolean) =>
  (one: ProjectSummary, other: ProjectSummary): number => {
    const [key, otherKey] = [sortKeys[sort](one), sortKeys[sort](other)];
    if (key === null && otherKey !== null) return 1;
    if (key !== null && otherKey === null) return -1;
    const byKey = key === null || otherKey === null ? 0 : compareKeys(key, otherKey);
    return (
      (descending ? -byKey : byKey) ||
      compareRussian(one.name, other.name) ||
      compareRussian(one.id, other.id)
    );
  };
