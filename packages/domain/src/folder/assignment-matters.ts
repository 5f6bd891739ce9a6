import { isAskedToMove, isToCarryOut, isToControl, isToJudge } from "../assignment/assignment-list.ts";
import { assignmentTiming } from "../assignment/assignment-timing.ts";
import { assignmentViews } from "../assignment/assignment-view.ts";
import type { AssignmentRecord } from "../assignment/assignment.record.ts";
import type { AssignmentView } from "../assignment/assignment.view.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { keepsRegistry } from "../access/holds-role.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { FolderViewer } from "./folder-viewer.ts";
import { isInScope, type FolderScope } from "./folder-scope.ts";
import type { FolderKind, FolderSubject } from "./folder.view.ts";
import { indicatorSubjectOf } from "./indicator-matters.ts";
import { dayOrder, projectSubjectOf, type RankedMatter } from "./ranked-matter.ts";

interface Waiting {
  assignment: AssignmentRecord;
  kind: Extract<FolderKind, "assignment_reported" | "extension_to_decide" | "assignment_expiring">;
  part: "control" | "carry_out";
}

/** What a post gave, and what it was given, is its own wherever it is; the office looks after its industries. */
const isConcerned = (scope: FolderScope, { industry }: AssignmentView): boolean =>
  !keepsRegistry(scope.reviewer) || isInScope(scope, industry?.id ?? null);

const waitingFor = (
  index: PortfolioIndex,
  assignment: AssignmentRecord,
  { reviewer }: FolderScope,
): Waiting | null => {
  if (isToJudge(assignment, reviewer)) return { assignment, kind: "assignment_reported", part: "control" };
  if (isAskedToMove(index, assignment, reviewer))
    return { assignment, kind: "extension_to_decide", part: "control" };
  const timing = assignmentTiming(assignment, index.today);
  if (timing !== "overdue" && timing !== "due_soon") return null;
  const expiring = { assignment, kind: "assignment_expiring" } as const;
  if (isToCarryOut(index, assignment, reviewer)) return { ...expiring, part: "carry_out" };
  return isToControl(assignment, reviewer) ? { ...expiring, part: "control" } : null;
};

const subjectOf = (index: PortfolioIndex, scope: FolderScope, view: AssignmentView): FolderSubject => {
  const project = view.project && index.projectById.get(view.project.id);
  if (project) return projectSubjectOf(index, project);
  const { indicator, industry } = view;
  if (indicator) return indicatorSubjectOf(index, scope, indicator.id);
  if (industry) return { kind: "industry", id: industry.id, name: industry.name, industry, project: null };
  return { kind: "assignment", id: view.id, name: view.text, industry: null, project: null };
};

/** Since when it waits, and the day by which it is ranked. */
const daysOf = (
  kind: Waiting["kind"],
  { openExtension, reportedOn, issuedOn, dueDate }: AssignmentView,
): { since: CalendarDate; day: CalendarDate } => {
  if (kind === "assignment_expiring") return { since: issuedOn, day: dueDate };
  const asked = kind === "extension_to_decide" ? openExtension?.requestedOn : reportedOn;
  return { since: asked ?? issuedOn, day: asked ?? issuedOn };
};

/** Assignments that the reviewer releases or is asked to move, or that fall due within a week or are overdue: given by or to the reviewer. */
export const assignmentMatters = (
  index: PortfolioIndex,
  scope: FolderScope,
  viewer: FolderViewer,
): RankedMatter[] => {
  const waiting = index.portfolio.Assignment.flatMap((assignment) => {
    const found = waitingFor(index, assignment, scope);
    return found === null ? [] : [found];
  });
  const views = assignmentViews(
    index,
    waiting.map(({ assignment }) => assignment),
    viewer,
  );
  return waiting.flatMap(({ kind, part }, at): RankedMatter[] => {
    const view = views[at];
    if (view === undefined || !isConcerned(scope, view)) return [];
    const { since, day } = daysOf(kind, view);
    return [
      {
        key: `${kind}:${view.id}`,
        kind,
        subject: subjectOf(index, scope, view),
        reason: { code: "assignment", assignment: view, part },
        since,
        order: [dayOrder(index, day), 2],
      },
    ];
  });
};
