import type { MeetingRecord, Portfolio, PortfolioIndex } from "@kedr/domain";
import { notFound, requireVersion } from "../app-error.ts";

/**
 * A meeting at the version that the writer read.
 * @throws AppError `not_found` with the field `meetingId`, or `conflict`
 */
export function findMeeting(
  { Meeting }: Portfolio,
  { meetingId, version }: { meetingId: string; version: number },
): MeetingRecord {
  const meeting = Meeting.find(({ id }) => id === meetingId);
  if (meeting === undefined) throw notFound("meetingId");
  requireVersion(meeting, version);
  return meeting;
}

/**
 * Stops inputs that name a post that is not recorded.
 * @throws AppError `not_found` with the field that holds it
 */
export function requirePosts<Field extends string>(
  { positionById }: PortfolioIndex,
  posts: Readonly<Record<Field, string | null>>,
): void {
  for (const [field, id] of Object.entries<string | null>(posts)) {
    if (id !== null && !positionById.has(id)) throw notFound(field);
  }
}
