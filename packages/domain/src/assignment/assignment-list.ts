import type { Actor } from "../access/actor.ts";
import { can } from "../access/can.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { Facet, Reference } from "../project/project.view.ts";
import { compareRussian } from "../wording/russian-order.ts";
import { mayJudgeAs } from "./assignment-change.ts";
import { mayDecideExtension } from "./assignment-extension.ts";
import { assignmentTiming } from "./assignment-timing.ts";
import { assignmentViews } from "./assignment-view.ts";
import type { AssignmentRecord } from "./assignment.record.ts";
import { assignmentShows, type AssignmentQuery, type AssignmentShow } from "./assignment.schema.ts";
import type { AssignmentList, AssignmentView } from "./assignment.view.ts";
import { disciplineIds } from "./discipline-filter.ts";
import { ownPart } from "./own-part.ts";

const isOpen = ({ control }: AssignmentRecord): boolean => control !== "released";

/** The actor's post has a part in it, lead or co-assignee, that is not reported; nor is the whole released. */
export const isToCarryOut = (index: PortfolioIndex, assignment: AssignmentRecord, actor: Actor): boolean =>
  ownPart(index, assignment, actor)?.isToCarryOut ?? false;

/** Not released, and the actor controls it without carrying it out. */
export const isToControl = (assignment: AssignmentRecord, actor: Actor): boolean =>
  isOpen(assignment) && can(actor, "assignment.control", assignment) && mayJudgeAs(actor, assignment);

/** Asked to be due later, by somebody else than the actor, who answers it. */
export const isAskedToMove = (index: PortfolioIndex, assignment: AssignmentRecord, actor: Actor): boolean =>
  isToControl(assignment, actor) &&
  (index.extensionsByAssignment.get(assignment.id) ?? []).some(
    (extension) =>
      extension.state === "requested" && mayDecideExtension(extension, { assignment, by: actor }),
  );

/** Reported, so that it waits for the actor's release or return. */
export const isToJudge = (assignment: AssignmentRecord, actor: Actor): boolean =>
  assignment.execution === "reported" && isToControl(assignment, actor);

const isShown = (
  assignment: AssignmentRecord,
  { show, actor, index }: { show: AssignmentShow; actor: Actor; index: PortfolioIndex },
): boolean => {
  switch (show) {
    case "open":
      return isOpen(assignment);
    case "mine":
      return isOpen(assignment) && ownPart(index, assignment, actor) !== null;
    case "control":
      return isToControl(assignment, actor);
    case "overdue":
      return assignmentTiming(assignment, index.today) === "overdue";
    case "released":
      return !isOpen(assignment);
    case "all":
      return true;
  }
};

const byDate = (one: AssignmentRecord, other: AssignmentRecord): number => {
  if (isOpen(one) !== isOpen(other)) return isOpen(one) ? -1 : 1;
  const [left, right] = isOpen(one)
    ? [one.dueDate, other.dueDate]
    : [other.releasedOn ?? "", one.releasedOn ?? ""];
  if (left !== right) return left < right ? -1 : 1;
  return one.id < other.id ? -1 : 1;
};

const facetOf = (
  views: readonly AssignmentView[],
  valueOf: (view: AssignmentView) => Reference | null,
): Facet[] =>
  [...Map.groupBy(views, (view) => valueOf(view)?.id ?? "")]
    .filter(([value]) => value !== "")
    .map(([value, own]) => ({
      value,
      label: (own[0] && valueOf(own[0])?.name) ?? "",
      count: own.length,
    }))
    .toSorted((one, other) => compareRussian(one.label, other.label));

const holds = (chosen: readonly string[], value: Reference | null): boolean =>
  chosen.length === 0 || (value !== null && chosen.includes(value.id));

/** The register of assignments as known on the index's day. */
export const assignmentList = (
  index: PortfolioIndex,
  query: AssignmentQuery,
  { actor, isPast }: { actor: Actor; isPast: boolean },
): AssignmentList => {
  const records = new Map(index.portfolio.Assignment.map((assignment) => [assignment.id, assignment]));
  const all = assignmentViews(index, [...records.values()].toSorted(byDate), { actor, isPast });
  const counted = disciplineIds(index, query);
  const left = all.filter(
    ({ id, project, industry, assignee }) =>
      (counted === null || counted.has(id)) &&
      holds(query.projects, project) &&
      holds(query.industries, industry) &&
      holds(query.posts, assignee),
  );
  const shown = (show: AssignmentShow): AssignmentView[] =>
    left.filter(({ id }) => {
      const record = records.get(id);
      return record !== undefined && isShown(record, { show, actor, index });
    });
  const count = assignmentShows.map((show) => [show, shown(show).length] as const);
  return {
    today: index.today,
    rows: shown(query.show),
    // One entry a way to show them.
    counts: Object.fromEntries(count) as Record<AssignmentShow, number>,
    facets: {
      projects: facetOf(all, ({ project }) => project),
      industries: facetOf(all, ({ industry }) => industry),
      posts: facetOf(all, ({ assignee }) => assignee),
    },
  };
};
