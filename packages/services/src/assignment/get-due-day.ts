import { dueDayOf, type DueDayQuestion, type WorkingDue } from "@kedr/domain";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** Tells what the rules of control make of a date before it is set: on a day off it moves to the working day before. */
export async function getDueDay(
  context: ServiceContext,
  { date, asOf }: DueDayQuestion & AsOfInput,
): Promise<WorkingDue> {
  authorise(context.actor, "portfolio.read", null);
  return dueDayOf(await readAt(context, asOf), date);
}
