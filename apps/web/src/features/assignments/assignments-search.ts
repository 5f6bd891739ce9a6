import type { AssignmentShow, DisciplineOutcome } from "@kedr/domain";
import { z } from "zod/mini";
import { searchDate } from "../../lib/as-of.ts";
import { lenient } from "../../lib/search.ts";

export const shows = [
  "open",
  "mine",
  "control",
  "overdue",
  "released",
  "all",
] as const satisfies readonly AssignmentShow[];

/** Of a figure of executive discipline: what became of its assignments. */
export const outcomes = ["on_time", "late", "overdue", "to_come", "postponed"] as const satisfies readonly (
  | DisciplineOutcome
  | "postponed"
)[];

const id = lenient(z.string().check(z.maxLength(64)));
const ids = lenient(z.array(z.string().check(z.maxLength(64))).check(z.maxLength(200)));

/** The register's filters, and the assignment that is open. What is left out filters nothing. */
export const assignmentsSearchSchema = z.object({
  projects: ids,
  industries: ids,
  /** Posts that carry out. */
  posts: ids,
  show: lenient(z.enum(shows)),
  /** What lies behind a figure of executive discipline. */
  dueFrom: lenient(searchDate),
  dueTo: lenient(searchDate),
  body: id,
  curator: id,
  outcome: lenient(z.enum(outcomes)),
  open: id,
});
export type AssignmentsSearch = z.infer<typeof assignmentsSearchSchema>;

/** The input of the read; the same object for the same address, so that it is read once. */
export const registerQueryOf = ({ projects, industries, posts, show, ...search }: AssignmentsSearch) => ({
  ...(projects ? { projects } : {}),
  ...(industries ? { industries } : {}),
  ...(posts ? { posts } : {}),
  ...(show ? { show } : {}),
  ...disciplineQueryOf(search),
});

const disciplineQueryOf = ({
  dueFrom,
  dueTo,
  body,
  curator,
  outcome,
}: Pick<AssignmentsSearch, "dueFrom" | "dueTo" | "body" | "curator" | "outcome">) => ({
  ...(dueFrom ? { dueFrom } : {}),
  ...(dueTo ? { dueTo } : {}),
  ...(body ? { body } : {}),
  ...(curator ? { curator } : {}),
  ...(outcome ? { outcome } : {}),
});

/** Shown because a figure of executive discipline was followed here. */
export const isOfDiscipline = ({ dueFrom, dueTo, body, curator, outcome }: AssignmentsSearch): boolean =>
  [dueFrom, dueTo, body, curator, outcome].some((chosen) => chosen !== undefined);

/** Something besides the way to show them leaves assignments out. */
export const isNarrowed = (search: AssignmentsSearch): boolean =>
  isOfDiscipline(search) ||
  [search.projects, search.industries, search.posts].some((chosen) => chosen !== undefined);
