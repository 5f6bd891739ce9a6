import type {
  CalendarDate,
  ProblemFields,
  ProblemState,
  ProblemView,
  RiskFields,
  RiskState,
  RiskView,
} from "@kedr/domain";
import { isCalendarDate } from "@kedr/domain";
import { z } from "zod/mini";

const day = z.nullable(z.custom<CalendarDate>((date) => typeof date === "string" && isCalendarDate(date)));
const measureShape = {
  title: z.string(),
  impact: z.number(),
  measure: z.nullable(z.string()),
  ownerPositionId: z.nullable(z.string()),
  dueDate: day,
  version: z.number(),
};
const storedRisk = z.object({
  ...measureShape,
  probability: z.number(),
  state: z.enum(["open", "closed", "occurred"] as const satisfies readonly RiskState[]),
});
const storedProblem = z.object({
  ...measureShape,
  raisedOn: z.custom<CalendarDate>((date) => typeof date === "string" && isCalendarDate(date)),
  state: z.enum(["open", "resolved"] as const satisfies readonly ProblemState[]),
});

/** What two people may see differently in a risk: what is said of it, and whether it is settled. */
export type RiskEdit = RiskFields & { state: RiskState };
/** The same of a problem issue. */
export type ProblemEdit = ProblemFields & { state: ProblemState };

export const riskEdit = (risk: RiskView): RiskEdit => ({
  title: risk.title,
  probability: risk.probability,
  impact: risk.impact,
  measure: risk.measure,
  ownerPositionId: risk.owner?.id ?? null,
  dueDate: risk.dueDate,
  state: risk.state,
});

export const problemEdit = (problem: ProblemView): ProblemEdit => ({
  title: problem.title,
  impact: problem.impact,
  measure: problem.measure,
  ownerPositionId: problem.owner?.id ?? null,
  dueDate: problem.dueDate,
  raisedOn: problem.raisedOn,
  state: problem.state,
});

/** The risk as the server sent it with a conflict; null when it cannot be read. */
export const readStoredRisk = (current: Record<string, unknown>) => {
  const stored = storedRisk.safeParse(current);
  if (!stored.success) return null;
  const { version, ...fields } = stored.data;
  return { fields, version };
};

/** The problem issue as the server sent it with a conflict; null when it cannot be read. */
export const readStoredProblem = (current: Record<string, unknown>) => {
  const stored = storedProblem.safeParse(current);
  if (!stored.success) return null;
  const { version, ...fields } = stored.data;
  return { fields, version };
};
