import { factsRefusal, type ApproveMinutesInput, type MeetingView } from "@kedr/domain";
import { refused } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { takeStep } from "./take-step.ts";

/**
 * Approves the minutes under a number: nothing of the record changes any more.
 * @throws AppError `not_allowed_now` or `invalid_input` with the first thing that is missing from the record
 */
export function approveMinutes(
  context: ServiceContext,
  { requestId, meetingNumber, ...read }: ApproveMinutesInput,
): Promise<MeetingView> {
  const { actor, today } = context;
  return takeStep(context, {
    key: { requestId, procedure: "council.approveMinutes" },
    ...read,
    step: "approve_minutes",
    ...(meetingNumber === null ? {} : { told: { number: meetingNumber } }),
    write: (_tx, { portfolio, meeting }) => {
      const refusal = factsRefusal(meeting, { portfolio, known: meeting, councilId: meeting.councilId });
      if (refusal?.code === "number_taken") throw refused(refusal);
      return Promise.resolve({
        state: "minutes_approved",
        minutesApprovedOn: today,
        minutesApprovedBy: actor.name,
      });
    },
  });
}
