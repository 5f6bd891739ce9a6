import type { Actor } from "../access/actor.ts";
import { holdsRole } from "../access/holds-role.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { commentPermit } from "./agenda-comment-change.ts";
import type { AgendaVersionRecord } from "./agenda-version.record.ts";
import { councilPosts } from "./council-posts.ts";
import type { MeetingRecord } from "./council.record.ts";
import { meetingRefusal } from "./meeting-stage.ts";

/** An agenda that was sent round and may be commented still. */
export interface OpenCirculation {
  meeting: MeetingRecord;
  version: AgendaVersionRecord;
  commentsUntil: CalendarDate;
}

/** Whether comments are asked of somebody: of members, whoever stands in for them and deputy governors, not of the office. */
const isAsked = (portfolio: Portfolio, { councilId }: MeetingRecord, actor: Actor): boolean =>
  holdsRole(actor, "council_member", "deputy_governor") ||
  (actor.positionId !== null &&
    councilPosts(portfolio, councilId).memberPositionIds.includes(actor.positionId));

/** The agendas that somebody is asked to comment on the portfolio's day; not those that the own account sent. */
export const openCirculations = (portfolio: Portfolio, actor: Actor): OpenCirculation[] => {
  const { AgendaVersion, Meeting, today } = portfolio;
  return AgendaVersion.flatMap((version): OpenCirculation[] => {
    const meeting = Meeting.find(({ id }) => id === version.meetingId);
    if (meeting === undefined || version.commentsUntil === null) return [];
    const { commentsUntil, madeById } = version;
    if (meetingRefusal(meeting, "agenda") !== null || madeById === actor.accountId) return [];
    if (!commentPermit(version, { versions: AgendaVersion, today }).isAllowed) return [];
    return isAsked(portfolio, meeting, actor) ? [{ meeting, version, commentsUntil }] : [];
  });
};

/** Those on which the account has not said anything yet. */
export const circulationsToComment = (portfolio: Portfolio, actor: Actor): OpenCirculation[] =>
  openCirculations(portfolio, actor).filter(
    ({ version }) =>
      !portfolio.AgendaComment.some(
        ({ agendaVersionId, madeById }) => agendaVersionId === version.id && madeById === actor.accountId,
      ),
  );

/** How many comments on a meeting's agendas wait for an answer. */
export const openComments = ({ AgendaVersion, AgendaComment }: Portfolio, meetingId: string): number => {
  const versions = new Set(
    AgendaVersion.filter((version) => version.meetingId === meetingId).map(({ id }) => id),
  );
  return AgendaComment.filter(
    ({ agendaVersionId, state }) => state === "open" && versions.has(agendaVersionId),
  ).length;
};
