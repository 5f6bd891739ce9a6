import { can, searchKinds, type Action, type Actor, type SearchKind } from "@kedr/domain";

/** Whoever may read the page of a kind finds its records; none of these pages shows some records only. */
const permissions: Record<SearchKind, Extract<Action, "portfolio.read" | "council.read">> = {
  project: "portfolio.read",
  milestone: "portfolio.read",
  indicator: "portfolio.read",
  assignment: "portfolio.read",
  decision: "council.read",
  question: "council.read",
  meeting: "council.read",
  risk: "portfolio.read",
  problem: "portfolio.read",
  body: "portfolio.read",
  post: "portfolio.read",
  member: "council.read",
  industry: "portfolio.read",
  framework: "portfolio.read",
  methodology: "portfolio.read",
};

/** The kinds that somebody may find: those whose pages are open to them. */
export const findableKinds = (actor: Actor): SearchKind[] =>
  searchKinds.filter((kind) => can(actor, permissions[kind], null));
