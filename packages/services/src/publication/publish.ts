import {
  findCorrected,
  findInstallation,
  insertPublication,
  nextPublicationNumber,
  type CorrectedPublication,
  type Transaction,
} from "@kedr/db";
import type { PublicationHeader, PublishInput } from "@kedr/domain";
import { AppError } from "../app-error.ts";
import { answerBefore, applyOnce } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import { readAt } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";
import { draftPublication, finishPublication, type PublicationDraft } from "./write-publication.ts";

/** The number that a publication was given. */
export interface Published {
  number: number;
}

/**
 * Publishes the strategy as known on a day under the next number, for good: a page, the briefing book and the open data,
 * all from one portfolio. The long part is written before the transaction, so that nobody else waits for it.
 * @throws AppError `forbidden`; `invalid_input` for a day that has not come or a number that is not there to be
 * corrected; `conflict` for one that another publication corrects already
 */
export async function publish(context: ServiceContext, input: PublishInput): Promise<Published> {
  authorise(context.actor, "publication.publish", null);
  const key = { requestId: input.requestId, procedure: "publication.publish" };
  const earlier = await answerBefore<Published>(context, key);
  if (earlier !== null) return earlier.result;
  await findCorrectable(context.database.prisma, input.corrects);
  const [index, installation] = await Promise.all([
    readAt(context, input.asOf),
    findInstallation(context.database),
  ]);
  const draft = await draftPublication(index, installation?.dataset === "training");
  return applyOnce(context, key, (tx) => insert(tx, { context, input, draft }));
}

interface Insertion {
  context: ServiceContext;
  input: PublishInput;
  draft: PublicationDraft;
}

async function insert(tx: Transaction, { context, input, draft }: Insertion): Promise<Published> {
  const { actor, newId, now, today } = context;
  // Asked again: another may have come before while the files were written.
  const corrected = await findCorrectable(tx, input.corrects);
  const { title, asOf, note, corrects } = input;
  const header: PublicationHeader = {
    number: await nextPublicationNumber(tx),
    title,
    asOf,
    publishedOn: today,
    publishedBy: actor.name,
    note,
    corrects,
  };
  await insertPublication(tx, {
    id: newId(),
    number: header.number,
    title,
    asOf,
    publishedOn: today,
    publishedAt: now,
    publishedBy: actor.name,
    publishedById: actor.accountId,
    correctsId: corrected?.id ?? null,
    correction: corrects?.correction ?? null,
    note,
    files: finishPublication(draft, header),
  });
  return { number: header.number };
}

async function findCorrectable(
  records: Parameters<typeof findCorrected>[0],
  corrects: PublishInput["corrects"],
): Promise<CorrectedPublication | null> {
  if (corrects === null) return null;
  const corrected = await findCorrected(records, corrects.number);
  if (corrected === null) {
    throw new AppError("invalid_input", { reason: "publication_unknown", field: "corrects.number" });
  }
  const by = corrected.correctedBy.at(-1);
  if (by === undefined) return corrected;
  throw new AppError("conflict", {
    reason: "already_corrected",
    field: "corrects.number",
    params: { number: String(corrects.number), by: String(by) },
    current: { number: by },
  });
}
