import type { CancelMeetingInput, MeetingView } from "@kedr/domain";
import type { ServiceContext } from "../service-context.ts";
import { takeStep } from "./take-step.ts";

/** Calls a meeting off, with the reason; its questions are suggested for other meetings again. */
export function cancelMeeting(
  context: ServiceContext,
  { requestId, reason, ...read }: CancelMeetingInput,
): Promise<MeetingView> {
  const { today } = context;
  return takeStep(context, {
    key: { requestId, procedure: "council.cancelMeeting" },
    ...read,
    step: "cancel_meeting",
    write: () => Promise.resolve({ state: "cancelled", cancelledOn: today, cancelReason: reason }),
  });
}
