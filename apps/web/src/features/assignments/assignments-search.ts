import type { AssignmentShow } from "@kedr/domain";
import { z } from "zod/mini";
import { lenient } from "../../lib/search.ts";

export const shows = [
  "open",
  "mine",
  "control",
  "overdue",
  "released",
  "all",
] as const satisfies readonly AssignmentShow[];

const ids = lenient(z.array(z.string().check(z.maxLength(64))).check(z.maxLength(200)));

/** The register's filters, and the assignment that is open. What is left out filters nothing. */
export const assignmentsSearchSchema = z.object({
  projects: ids,
  industries: ids,
  /** Posts that carry out. */
  posts: ids,
  show: lenient(z.enum(shows)),
  open: lenient(z.string().check(z.maxLength(64))),
});
export type AssignmentsSearch = z.infer<typeof assignmentsSearchSchema>;

/** The input of the read; the same object for the same address, so that it is read once. */
export const registerQueryOf = ({ projects, industries, posts, show }: AssignmentsSearch) => ({
  ...(projects ? { projects } : {}),
  ...(industries ? { industries } : {}),
  ...(posts ? { posts } : {}),
  ...(show ? { show } : {}),
});

/** Something besides the way to show them leaves assignments out. */
export const isNarrowed = ({ projects, industries, posts }: AssignmentsSearch): boolean =>
  [projects, industries, posts].some((chosen) => chosen !== undefined);
