import { updateRecord } from "@kedr/db";
import { registrationRefusal, type MeetingView, type RegisterMinutesInput } from "@kedr/domain";
import { changeAgenda } from "../agenda/change-agenda.ts";
import { refused } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { findMeeting } from "./find-meeting.ts";

/**
 * Enters the number and the day that the records system gave the approved minutes, or takes them away.
 * @throws AppError `not_found`, `conflict`, `not_allowed_now` before the approval, or `invalid_input`
 */
export function registerMinutes(
  context: ServiceContext,
  { requestId, registrationNumber, registeredOn, ...read }: RegisterMinutesInput,
): Promise<MeetingView> {
  const procedure = "council.register";
  return changeAgenda(context, { requestId, procedure }, async (tx, { portfolio }) => {
    const meeting = findMeeting(portfolio, read);
    const fields = { registrationNumber, registeredOn };
    const refusal = registrationRefusal(meeting, { ...fields, today: context.today });
    if (refusal !== null) throw refused(refusal);
    await updateRecord(tx, "Meeting", { id: meeting.id, fields });
    return { meetingId: meeting.id };
  });
}
