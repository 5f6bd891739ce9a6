import { tomskTime } from "@kedr/db";
import type { MeetingRecord, MeetingStepInput, MeetingView } from "@kedr/domain";
import type { ServiceContext } from "../service-context.ts";
import { takeStep } from "./take-step.ts";

/** The time on the wall, where it is that of the meeting: on its day, and where people come together. */
const timeAt = (
  { now, today }: Pick<ServiceContext, "now" | "today">,
  { date, kind }: Pick<MeetingRecord, "date" | "kind">,
): string | null => (date === today && kind !== "written" ? tomskTime(new Date(now)) : null);

/** Opens a meeting on its day or later; in a written procedure that opens the voting. */
export function openSession(
  context: ServiceContext,
  { requestId, ...read }: MeetingStepInput,
): Promise<MeetingView> {
  return takeStep(context, {
    key: { requestId, procedure: "council.openSession" },
    ...read,
    step: "open_session",
    write: (_tx, { meeting }) =>
      Promise.resolve({ state: "in_session", openedTime: timeAt(context, meeting) }),
  });
}

/** Closes a meeting: it is held from then on, and its record is put in order. A time before its opening is left to be entered. */
export function closeSession(
  context: ServiceContext,
  { requestId, ...read }: MeetingStepInput,
): Promise<MeetingView> {
  return takeStep(context, {
    key: { requestId, procedure: "council.closeSession" },
    ...read,
    step: "close_session",
    write: (_tx, { meeting }) => {
      const time = timeAt(context, meeting);
      const isBeforeOpening = time !== null && meeting.openedTime !== null && time < meeting.openedTime;
      return Promise.resolve({ state: "held", closedTime: isBeforeOpening ? null : time });
    },
  });
}
