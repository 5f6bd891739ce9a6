import { insertRecords, type Transaction } from "@kedr/db";
import { inAgendaOrder, type Portfolio } from "@kedr/domain";
import { decisionsOf } from "./change-agenda.ts";

/** Copies the points of a question that were not adopted to another one, with their addressees; the old ones stay in the minutes. */
export async function copyDrafts(
  tx: Transaction,
  portfolio: Portfolio,
  { from, to, newId }: { from: string; to: string; newId: () => string },
): Promise<void> {
  const drafts = inAgendaOrder(decisionsOf(portfolio, from)).filter(({ state }) => state === "draft");
  const copies = drafts.map((draft, place) => ({
    draft,
    copy: {
      ...draft,
      id: newId(),
      agendaItemId: to,
      number: place + 1,
      origin: "entered" as const,
      version: 1,
    },
  }));
  if (copies.length === 0) return;
  await insertRecords(
    tx,
    "Decision",
    copies.map(({ copy }) => copy),
  );
  const addressees = copies.flatMap(({ draft, copy }) =>
    portfolio.DecisionAddressee.filter(({ decisionId }) => decisionId === draft.id).map((one) => ({
      ...one,
      id: newId(),
      decisionId: copy.id,
      origin: "entered" as const,
      version: 1,
    })),
  );
  if (addressees.length > 0) await insertRecords(tx, "DecisionAddressee", addressees);
}
