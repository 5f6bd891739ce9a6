import { z } from "zod/mini";
import { lenient } from "../../lib/search.ts";

/** The parts of a meeting's page, in the order in which a meeting is prepared, held and followed. */
export const meetingParts = [
  "agenda",
  "people",
  "circulation",
  "record",
  "documents",
  "assignments",
] as const;
export type MeetingPagePart = (typeof meetingParts)[number];

/** Which part of a meeting is shown; the agenda unless another is named. */
export const meetingSearchSchema = z.object({
  part: lenient(z.enum(meetingParts)),
  /** The question whose record is open. */
  item: lenient(z.string().check(z.maxLength(64))),
  /** The number of the circulated version that is shown, and of the one it is compared with. */
  version: lenient(z.number()),
  against: lenient(z.number()),
});
