import { insertRecords, readPortfolioIn, updateRecord, type Transaction } from "@kedr/db";
import {
  openPartQuestions,
  partChanges,
  partMeasure,
  refuseParts,
  type PartChanges,
  type PartDesk,
  type Portfolio,
  type RecordPartsInput,
} from "@kedr/domain";
import { AppError, notFound, refused, requireVersion } from "../app-error.ts";
import { applyOnce } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";

/** What a recording has stored. */
export interface PartsRecorded {
  /** By which it is taken back. */
  recordingId: string;
  /** Of the records that were added or corrected. */
  partIds: string[];
  added: number;
  corrected: number;
  unchanged: number;
}

/** What is being told of, and what has been. */
function deskOf(portfolio: Portfolio, { indicatorId, date }: RecordPartsInput): PartDesk {
  const indicator = portfolio.Indicator.find(({ id }) => id === indicatorId);
  if (indicator === undefined) throw notFound("indicatorId");
  const parts = portfolio.IndicatorPart.filter((part) => part.indicatorId === indicatorId);
  return { indicator, parts, date, measure: partMeasure(indicator, parts) };
}

/** Names of the bodies that the rows name; stops at one that is not recorded. */
function namesOf({ Authority }: Portfolio, { rows }: RecordPartsInput): (id: string) => string {
  const names = new Map(Authority.map(({ id, name }) => [id, name]));
  for (const [row, { authorityId }] of rows.entries()) {
    if (authorityId !== null && !names.has(authorityId)) throw notFound(`rows.${row}.authorityId`);
  }
  return (id) => names.get(id) ?? id;
}

async function store(tx: Transaction, { added, corrected }: PartChanges): Promise<void> {
  for (const { stored, versionRead } of corrected) requireVersion(stored, versionRead ?? undefined);
  await insertRecords(tx, "IndicatorPart", added);
  for (const { stored, fields } of corrected) {
    await updateRecord(tx, "IndicatorPart", { id: stored.id, fields });
  }
}

/**
 * Stores what bodies or groups have of an indicator on a day, all of it or none. A figure that is there already is
 * corrected; the log keeps what it was.
 * @throws AppError `forbidden`, `not_found`, `invalid_input`, `conflict` for a figure that somebody else has changed, or
 * `not_allowed_now` with what is still to be confirmed (`current` is `{rows: RowQuestions[]}`)
 */
export function recordParts(context: ServiceContext, input: RecordPartsInput): Promise<PartsRecorded> {
  const { actor, today, newId } = context;
  const key = { requestId: input.requestId, procedure: "indicatorPart.record" };
  return applyOnce(context, key, async (tx) => {
    authorise(actor, "indicator.administer", null);
    const portfolio = await readPortfolioIn(tx, { today });
    const desk = deskOf(portfolio, input);
    const nameOf = namesOf(portfolio, input);
    const refusal = refuseParts(desk, input.rows, today);
    if (refusal !== null) throw refused(refusal);
    const rows = openPartQuestions(desk, input.rows);
    if (rows.length > 0)
      throw new AppError("not_allowed_now", { reason: "needs_confirmation", current: { rows } });
    const changes = partChanges(desk, input.rows, { indicatorId: input.indicatorId, nameOf, newId });
    await store(tx, changes);
    const { added, corrected, unchanged } = changes;
    return {
      recordingId: input.requestId,
      partIds: [...added.map(({ id }) => id), ...corrected.map(({ stored }) => stored.id)],
      added: added.length,
      corrected: corrected.length,
      unchanged,
    };
  });
}
