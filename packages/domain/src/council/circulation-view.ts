import type { Actor } from "../access/actor.ts";
import { can } from "../access/can.ts";
import { byId, groupedBy } from "../portfolio/grouping.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { referenceTo } from "../portfolio/reference.ts";
import { commentPermit, placesOf, withdrawCommentPermit } from "./agenda-comment-change.ts";
import { agendaContent, readAgendaContent } from "./agenda-content.ts";
import type { AgendaCommentRecord, AgendaVersionRecord } from "./agenda-version.record.ts";
import type { AgendaVersionView, CirculationView } from "./circulation.view.ts";
import { councilPosts } from "./council-posts.ts";
import { meetingRefusal } from "./meeting-stage.ts";

/** Who looks at a circulation, and whether at a past day. */
interface Viewer {
  actor: Actor;
  isPast: boolean;
}

/** The versions of a meeting's agenda with their comments; null when there is no such meeting. On a past day nothing may be done. */
export const circulationView = (
  portfolio: Portfolio,
  { meetingId, actor, isPast }: Viewer & { meetingId: string },
): CirculationView | null => {
  const meeting = portfolio.Meeting.find(({ id }) => id === meetingId);
  if (!meeting) return null;
  const comments = groupedBy(portfolio.AgendaComment, ({ agendaVersionId }) => agendaVersionId);
  const draft = agendaContent(portfolio, meetingId);
  const mayPrepare = !isPast && can(actor, "meeting.prepare", null);
  const isOpen = meetingRefusal(meeting, "agenda") === null;
  const mayComment =
    !isPast && isOpen && can(actor, "agenda.comment", councilPosts(portfolio, meeting.councilId));
  return {
    today: portfolio.today,
    meetingId,
    versions: portfolio.AgendaVersion.filter((version) => version.meetingId === meetingId)
      .toSorted((one, other) => other.number - one.number)
      .map((version) =>
        versionView(portfolio, version, { actor, mayComment, comments: comments.get(version.id) ?? [] }),
      ),
    draft,
    canSend: mayPrepare && isOpen && draft.questions.length > 0,
    canAnswer: mayPrepare && isOpen,
  };
};

const versionView = (
  portfolio: Portfolio,
  version: AgendaVersionRecord,
  {
    actor,
    mayComment,
    comments,
  }: { actor: Actor; mayComment: boolean; comments: readonly AgendaCommentRecord[] },
): AgendaVersionView => {
  const { id, number, purpose, commentsUntil, madeOn, madeBy, origin } = version;
  const content = readAgendaContent(version.content);
  const posts = byId(portfolio.Position);
  const order = placesOf(content);
  return {
    id,
    number,
    purpose,
    content,
    commentsUntil,
    madeOn,
    madeBy,
    origin,
    comments: comments
      .toSorted(
        (one, other) =>
          order.indexOf(one.place ?? "") - order.indexOf(other.place ?? "") ||
          (one.madeOn + one.id < other.madeOn + other.id ? -1 : 1),
      )
      .map(({ agendaVersionId: _version, madeById, madeByPositionId, ...comment }) => ({
        ...comment,
        post: referenceTo(posts, madeByPositionId),
        canWithdraw: mayComment && withdrawCommentPermit({ ...comment, madeById }, actor.accountId).isAllowed,
      })),
    open: comments.filter(({ state }) => state === "open").length,
    canComment:
      mayComment &&
      commentPermit(version, { versions: portfolio.AgendaVersion, today: portfolio.today }).isAllowed,
  };
};
