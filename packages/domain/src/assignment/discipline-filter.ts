import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { Reference } from "../project/project.view.ts";
import type { AssignmentQuery } from "./assignment.schema.ts";
import { disciplineEntries } from "./discipline.ts";

/** Stands in a filter for what belongs to no body, or to no deputy governor. */
export const nobody = "none";

const fits = (chosen: string | null, subject: Reference | null): boolean =>
  chosen === null || (subject?.id ?? nobody) === chosen;

/**
 * The ids of the assignments behind a figure of executive discipline; null where the query asks for none, so that the
 * register is not narrowed.
 */
export const disciplineIds = (
  index: PortfolioIndex,
  { dueFrom, dueTo, body, curator, outcome }: AssignmentQuery,
): ReadonlySet<string> | null => {
  if ([dueFrom, dueTo, body, curator, outcome].every((asked) => asked === null)) return null;
  return new Set(
    disciplineEntries(index, { from: dueFrom, to: dueTo })
      .filter((entry) => fits(body, entry.body) && fits(curator, entry.curator))
      .filter((entry) =>
        outcome === "postponed" ? entry.isPostponed : outcome === null || entry.outcome === outcome,
      )
      .map(({ assignment }) => assignment.id),
  );
};
