import type { CalendarDate } from "../calendar/calendar-date.ts";
import { refused, type Refused } from "../change/rule-answer.ts";
import type { AgendaContent } from "./agenda-content.ts";
import type { AgendaCommentRecord, AgendaVersionRecord } from "./agenda-version.record.ts";

/** Why an agenda is not sent round, and why a comment on it is not taken; the API words it. */
export type CirculationRefusalCode =
  | "comment_answered"
  | "comment_of_another"
  | "comments_closed"
  | "comments_until_past"
  | "decline_words_required"
  | "newer_version_sent"
  | "nothing_to_send"
  | "place_unknown";

/** `field` is the input at fault; null when it is the state of things that forbids it. */
export interface CirculationRefusal {
  code: CirculationRefusalCode;
  field: "commentsUntil" | "place" | "answer" | null;
}

/** Whether it goes through, or why not. */
export type CirculationPermit = { isAllowed: true } | Refused<CirculationRefusal>;

/** Whether an agenda may be sent round: one that says something, with today left for comments at the least. */
export const sendPermit = (
  { questions }: AgendaContent,
  { commentsUntil, today }: { commentsUntil: CalendarDate; today: CalendarDate },
): CirculationPermit => {
  if (questions.length === 0) return refused("nothing_to_send");
  return commentsUntil < today ? refused("comments_until_past", "commentsUntil") : { isAllowed: true };
};

/** The version of a meeting that was sent round last; undefined before the first. */
export const latestCirculated = (
  versions: readonly AgendaVersionRecord[],
  meetingId: string,
): AgendaVersionRecord | undefined =>
  versions
    .filter((version) => version.meetingId === meetingId && version.purpose === "circulation")
    .toSorted((one, other) => one.number - other.number)
    .at(-1);

/** Whether comments on a version are taken on a day: on the version sent last, to the end of its last day. */
export const commentPermit = (
  version: AgendaVersionRecord,
  { versions, today }: { versions: readonly AgendaVersionRecord[]; today: CalendarDate },
): CirculationPermit => {
  if (latestCirculated(versions, version.meetingId)?.id !== version.id) return refused("newer_version_sent");
  const isOpen = version.commentsUntil !== null && today <= version.commentsUntil;
  return isOpen ? { isAllowed: true } : refused("comments_closed");
};

/** The places of an agenda that a comment can name: questions («2») and draft points («2.1»). */
export const placesOf = ({ questions }: AgendaContent): string[] =>
  questions.flatMap(({ number, points }) => [String(number), ...points.map((point) => point.number)]);

/** Whether the place is one of the version; null is the whole of it. */
export const placePermit = (content: AgendaContent, place: string | null): CirculationPermit =>
  place === null || placesOf(content).includes(place)
    ? { isAllowed: true }
    : refused("place_unknown", "place");

/** Whether somebody may take a comment back: the own one, as long as nobody has answered it. */
export const withdrawCommentPermit = (
  { state, madeById }: Pick<AgendaCommentRecord, "state" | "madeById">,
  accountId: string,
): CirculationPermit => {
  if (madeById !== accountId) return refused("comment_of_another");
  return state === "open" ? { isAllowed: true } : refused("comment_answered");
};

/** Whether an answer may be given: whoever declines says why. An answer may be given anew. */
export const answerPermit = (state: AgendaCommentRecord["state"], answer: string | null): CirculationPermit =>
  state === "declined" && answer === null ? refused("decline_words_required", "answer") : { isAllowed: true };
