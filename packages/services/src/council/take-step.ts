import { updateRecord, type Transaction } from "@kedr/db";
import {
  stepRefusal,
  type MeetingRecord,
  type MeetingStep,
  type MeetingView,
  type Portfolio,
} from "@kedr/domain";
import { changeAgenda } from "../agenda/change-agenda.ts";
import { refused } from "../app-error.ts";
import type { MutationKey } from "../apply-once.ts";
import type { ServiceContext } from "../service-context.ts";
import { findMeeting } from "./find-meeting.ts";

/** Which step of which meeting, and what it writes beside the state. */
export interface StepToTake {
  key: MutationKey;
  meetingId: string;
  version: number;
  step: MeetingStep;
  /** What the writer tells along with the step, as the rule is to see it. */
  told?: Partial<Pick<MeetingRecord, "number">>;
  /** The fields that the step writes, and whatever else it does in the same transaction. */
  write: (
    tx: Transaction,
    state: { portfolio: Portfolio; meeting: MeetingRecord },
  ) => Promise<Partial<Omit<MeetingRecord, "id" | "version">>>;
}

/**
 * The way of every step of a meeting forward: at the version read, allowed by the rule, in one transaction.
 * @throws AppError `forbidden`, `not_found`, `conflict`, or what the rule refuses
 */
export function takeStep(
  context: ServiceContext,
  { key, meetingId, version, step, told = {}, write }: StepToTake,
): Promise<MeetingView> {
  return changeAgenda(context, key, async (tx, { portfolio }) => {
    const meeting = { ...findMeeting(portfolio, { meetingId, version }), ...told };
    const refusal = stepRefusal(portfolio, meeting, step);
    if (refusal !== null) throw refused(refusal);
    const fields = await write(tx, { portfolio, meeting });
    await updateRecord(tx, "Meeting", { id: meetingId, fields: { ...told, ...fields } });
    return { meetingId };
  });
}
