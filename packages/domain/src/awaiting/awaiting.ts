import type { Actor } from "../access/actor.ts";
import { isToCarryOut, isToJudge } from "../assignment/assignment-list.ts";
import { ballotsToCast } from "../council/open-ballots.ts";
import { circulationsToComment } from "../council/open-circulations.ts";
import { inquiriesToAnswer } from "../inquiry/inquiry-list.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { awaitingReports } from "../report/report-queue.ts";
import type { AwaitingReports } from "../report/report-queue.view.ts";
import { rescheduleQueue } from "../reschedule/reschedule-queue.ts";

/** How many things await somebody: shown on the first screen of each, with the way to them. */
export interface Awaiting extends AwaitingReports {
  /** Requests to move a target that the actor may decide on. */
  toDecide: number;
  /** Open questions about the projects that the actor leads. */
  toAnswer: number;
  /** Assignments given to the actor's post that are neither reported nor released. */
  toCarryOut: number;
  /** Reported assignments that wait for the actor's release or return. */
  toRelease: number;
  /** Agendas sent round on which the actor is asked to say something and has not. */
  toComment: number;
  /** The meeting of the one among them whose comments are taken to the earliest day; null where there is none. */
  toCommentMeetingId: string | null;
  /** Written procedures in which the actor has not voted on every point. */
  toVote: number;
  /** The one of them that ends first; null when there is none. */
  nextBallotId: string | null;
}

/** What awaits the actor today: to be done as a lead, and to be reviewed and decided by whoever may. */
export const awaiting = (index: PortfolioIndex, actor: Actor): Awaiting => {
  const [first, ...later] = circulationsToComment(index.portfolio, actor).toSorted((one, other) =>
    one.commentsUntil < other.commentsUntil ? -1 : 1,
  );
  const ballots = ballotsToCast(index.portfolio, actor);
  return {
    ...awaitingReports(index, actor),
    toDecide: rescheduleQueue(index, { actor, isPast: false }).requests.filter(({ canDecide }) => canDecide)
      .length,
    toAnswer: inquiriesToAnswer(index, actor).length,
    toCarryOut: index.portfolio.Assignment.filter((assignment) => isToCarryOut(index, assignment, actor))
      .length,
    toComment: first === undefined ? 0 : later.length + 1,
    toCommentMeetingId: first?.meeting.id ?? null,
    toVote: ballots.length,
    nextBallotId: ballots[0]?.id ?? null,
    toRelease: index.portfolio.Assignment.filter((assignment) => isToJudge(assignment, actor)).length,
  };
};
