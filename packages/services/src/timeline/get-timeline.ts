import { timelineOf, type Timeline, type TimelineQuery } from "@kedr/domain";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** The time line of one or many projects, on any day. Whoever may read the portfolio may read every milestone of it. */
export async function getTimeline(
  context: ServiceContext,
  { asOf, ...query }: TimelineQuery & AsOfInput,
): Promise<Timeline> {
  authorise(context.actor, "portfolio.read", null);
  return timelineOf(await readAt(context, asOf), query);
}
