import { readChangesAbout, type ChangeRow } from "@kedr/db";
import type { ValueAuthor } from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** Whether a change gave the value that stands there. */
const gaveValue = ({ before, after }: ChangeRow): boolean =>
  after !== null && (before === null || before["value"] !== after["value"]);

/**
 * Who entered each value of an indicator as it stands, and when; of a past day, as it stood then.
 * @throws AppError `not_found` when there is no such indicator, or was none on that day
 */
export async function listValueAuthors(
  context: ServiceContext,
  { indicatorId, asOf }: AsOfInput & { indicatorId: string },
): Promise<{ authors: ValueAuthor[] }> {
  authorise(context.actor, "portfolio.read", null);
  const { portfolio } = await readAt(context, asOf);
  if (!portfolio.Indicator.some(({ id }) => id === indicatorId)) throw notFound("indicatorId");
  const rows = await readChangesAbout(context.database, {
    entity: "IndicatorValue",
    field: "indicatorId",
    ids: [indicatorId],
    until: portfolio.today,
  });
  const authors = new Map<string, ValueAuthor>();
  for (const row of rows.filter(gaveValue)) {
    const { entityId, actor, knownAt, isImported } = row;
    authors.set(entityId, { valueId: entityId, by: actor, at: knownAt, isImported });
  }
  return { authors: [...authors.values()] };
}
