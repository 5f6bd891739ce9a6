import { deleteRecord, insertRecords, type Transaction } from "@kedr/db";
import { type CardTie, cardTies, type CardName, type PortfolioIndex, type RecordTypes } from "@kedr/domain";
import type { ServiceContext } from "../service-context.ts";

type Link = RecordTypes[CardTie["link"]];

/** The fields of a tie that leads elsewhere; exactly one of each kind's is not null. */
const noEnds: { [Name in CardTie["link"]]: object } = {
  ProjectPerformer: {},
  ProjectSystem: {},
  LegalActLink: { goalId: null, methodologyId: null, projectId: null, decisionId: null },
  ExpectedResultLink: { goalId: null, projectId: null, indicatorId: null },
};

/** Makes the ties of a record those that its card says; ties of which the card says nothing stay. */
export async function saveTies(
  tx: Transaction,
  { context, index, name }: { context: ServiceContext; index: PortfolioIndex; name: CardName },
  { id, card }: { id: string; card: Readonly<Record<string, unknown>> },
): Promise<void> {
  for (const tie of cardTies[name]) {
    const wanted = card[tie.field];
    if (Array.isArray(wanted)) {
      // One after another: they share a transaction.
      await saveTie(tx, tie, { id, wanted: wanted.map(String), links: index.recorded[tie.link], context });
    }
  }
}

async function saveTie(
  tx: Transaction,
  { link, own, other }: CardTie,
  {
    id,
    wanted,
    links,
    context,
  }: { id: string; wanted: readonly string[]; links: readonly Link[]; context: ServiceContext },
): Promise<void> {
  const ends = new Map<string, string>();
  for (const row of links as unknown as readonly Readonly<Record<string, string | null>>[]) {
    const end = row[other];
    if (row[own] === id && typeof end === "string") ends.set(end, String(row["id"]));
  }
  for (const [end, linkId] of ends) {
    if (!wanted.includes(end)) await deleteRecord(tx, link, linkId);
  }
  const added = wanted
    .filter((end) => !ends.has(end))
    .map((end) => ({
      ...noEnds[link],
      id: context.newId(),
      [own]: id,
      [other]: end,
      origin: "entered",
      version: 1,
    }));
  // The fields are those of the link's kind: the table of ties and the one above name them all.
  await insertRecords(tx, link, added as unknown as Link[]);
}
