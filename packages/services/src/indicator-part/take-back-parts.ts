import { deleteRecord, readLogIn, updateRecord, type Transaction } from "@kedr/db";
import { fieldsBefore, type IndicatorPartRecord, type TakeBackPartsInput } from "@kedr/domain";
import { refused } from "../app-error.ts";
import { applyOnce } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";

type Log = Awaited<ReturnType<typeof readLogIn>>;

/** Removes what the recording added, and puts back what it corrected. */
async function takeBackOne(
  tx: Transaction,
  id: string,
  { log, recordingId }: { log: Log; recordingId: string },
): Promise<void> {
  const [last] = log;
  const recording = log.find(({ requestId }) => requestId === recordingId);
  if (last === undefined || recording === undefined) throw refused({ code: "decision_missing", field: null });
  if (last !== recording) throw refused({ code: "figures_changed_since", field: null });
  if (recording.operation === "insert") return deleteRecord(tx, "IndicatorPart", id);
  const answer = fieldsBefore(log, { requestId: recordingId });
  if (!answer.isAllowed) throw refused(answer.refusal);
  // The log keeps whole records of this very kind.
  const fields = answer.fields as Partial<Omit<IndicatorPartRecord, "id" | "version">>;
  await updateRecord(tx, "IndicatorPart", { id, fields });
}

/**
 * Puts back what one recording of figures stored, all of it or none; the log keeps both.
 * @throws AppError `forbidden`, or `not_allowed_now` where somebody has changed any of it since
 */
export function takeBackParts(
  context: ServiceContext,
  { requestId, recordingId, partIds }: TakeBackPartsInput,
): Promise<{ takenBack: number }> {
  return applyOnce(context, { requestId, procedure: "indicatorPart.takeBack" }, async (tx) => {
    authorise(context.actor, "indicator.administer", null);
    const log = await readLogIn(tx, "IndicatorPart", partIds);
    for (const id of partIds) {
      const own = log.filter(({ entityId }) => entityId === id);
      await takeBackOne(tx, id, { log: own, recordingId });
    }
    return { takenBack: partIds.length };
  });
}
