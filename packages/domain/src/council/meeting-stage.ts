import { refusedAs, type CouncilRefusal } from "./council-change.ts";
import type { MeetingRecord, MeetingState } from "./council.record.ts";

/** What of a meeting may change at one stage and not at another. */
export type MeetingPart =
  /** Day, time, place, kind, number, chair and secretary. */
  | "facts"
  /** Questions, draft decisions, suggestions, papers and circulation. */
  | "agenda"
  /** Who is expected and who came. */
  | "attendance"
  /** What was heard, said, amended, voted and decided. */
  | "record"
  /** The number that the records system gives the minutes. */
  | "registration";

const mayChange: Readonly<Record<MeetingState, readonly MeetingPart[]>> = {
  planned: ["facts", "agenda", "attendance"],
  agenda_approved: ["facts", "attendance"],
  in_session: ["attendance", "record"],
  held: ["attendance", "record"],
  minutes_approved: ["registration"],
  cancelled: [],
};

/** Whether a part of a meeting may change as the meeting stands; null when nothing stands against it. */
export const meetingRefusal = (
  { state }: Pick<MeetingRecord, "state">,
  part: MeetingPart,
): CouncilRefusal | null => (mayChange[state].includes(part) ? null : refusedAs(state));

/** A meeting that has taken place, whether or not its minutes are approved yet. */
export const wasHeld = ({ state }: Pick<MeetingRecord, "state">): boolean =>
  state === "held" || state === "minutes_approved";

/** A meeting that is to come, or is being held: neither over nor called off. */
export const isToCome = ({ state }: Pick<MeetingRecord, "state">): boolean =>
  !wasHeld({ state }) && state !== "cancelled";
