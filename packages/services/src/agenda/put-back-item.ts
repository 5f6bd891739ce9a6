import {
  deleteRecord,
  findAppliedMutation,
  insertRecords,
  readChangesBy,
  readLogIn,
  type Transaction,
} from "@kedr/db";
import {
  nextAgendaNumber,
  putBackRefusal,
  renumberedAfterMove,
  type AgendaItemRecord,
  type AttachmentRecord,
  type MeetingView,
  type PutBackItemInput,
} from "@kedr/domain";
import { notFound, refused } from "../app-error.ts";
import { restoreBefore } from "../restore-before.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeAgenda, itemsOf, requireOpenAgenda } from "./change-agenda.ts";
import { renumberItems } from "./renumber.ts";

/** A question as it was before it was put off, and the request that did it. */
interface PutOff {
  item: AgendaItemRecord;
  requestId: string;
}

async function findPutOff(tx: Transaction, itemId: string): Promise<PutOff> {
  const [last] = await readLogIn(tx, "AgendaItem", [itemId]);
  if (last === undefined || last.operation !== "delete") throw notFound("itemId");
  const applied = await findAppliedMutation(tx, last.requestId);
  if (applied?.procedure !== "agenda.putOffItem") throw notFound("itemId");
  // The log keeps whole records of this very kind.
  return { item: last.before as unknown as AgendaItemRecord, requestId: last.requestId };
}

/** It is another version than the one that was taken away. */
const again = <Entry extends { version: number }>(record: Entry): Entry => ({
  ...record,
  version: record.version + 1,
});

/** Puts the points and the papers back that the request took off the question. */
async function restoreBelongings(
  tx: Transaction,
  { ids, requestId }: { ids: readonly string[]; requestId: string },
): Promise<void> {
  await restoreBefore(tx, "Decision", { ids, requestId, watched: ["agendaItemId"] });
  const papers = await readChangesBy(tx, "Attachment", requestId);
  await insertRecords(
    tx,
    "Attachment",
    papers.map(({ before }) => again(before as unknown as AttachmentRecord)),
  );
}

/**
 * Puts a question that was put off back in its place, with its points and papers; the proposal that it waited as goes.
 * @throws AppError `not_found` where it was not put off, `not_allowed_now` on a settled agenda, or where the question, its
 * proposal or a point was used meanwhile
 */
export function putBackItem(
  context: ServiceContext,
  { requestId, itemId }: PutBackItemInput,
): Promise<MeetingView> {
  return changeAgenda(context, { requestId, procedure: "agenda.putBackItem" }, async (tx, { portfolio }) => {
    const { item, requestId: putOff } = await findPutOff(tx, itemId);
    requireOpenAgenda(portfolio, item.meetingId);
    const [waiting] = await readChangesBy(tx, "AgendaProposal", putOff);
    const proposal = portfolio.AgendaProposal.find(({ id }) => id === waiting?.entityId) ?? null;
    const ids = (await readChangesBy(tx, "Decision", putOff)).map(({ entityId }) => entityId);
    const points = ids.map((id) => portfolio.Decision.find((point) => point.id === id));
    const refusal = putBackRefusal(portfolio, item, { proposal, points });
    if (refusal !== null) throw refused(refusal);
    const others = itemsOf(portfolio, item.meetingId);
    const last = { ...again(item), number: nextAgendaNumber(others) };
    await insertRecords(tx, "AgendaItem", [last]);
    await renumberItems(tx, renumberedAfterMove([...others, last], { itemId, toNumber: item.number }));
    await restoreBelongings(tx, { ids, requestId: putOff });
    if (proposal !== null) await deleteRecord(tx, "AgendaProposal", proposal.id);
    return item;
  });
}
