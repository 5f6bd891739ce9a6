import type { Actor } from "../access/actor.ts";
import { can } from "../access/can.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { MeetingRecord } from "./council.record.ts";
import { membersOn } from "./members.ts";
import { castingRefusal } from "./vote-change.ts";

/**
 * The written procedures that wait for a vote of the actor on the portfolio's day, as some point has none yet; the one
 * that ends first comes first.
 */
export const ballotsToCast = (portfolio: Portfolio, actor: Actor): MeetingRecord[] =>
  portfolio.Meeting.filter((meeting) => {
    if (castingRefusal(meeting, portfolio.today) !== null) return false;
    const own = membersOn(portfolio, meeting).filter((member) => can(actor, "vote.cast", member));
    const items = new Set(
      portfolio.AgendaItem.filter(({ meetingId }) => meetingId === meeting.id).map(({ id }) => id),
    );
    const points = portfolio.Decision.filter(({ agendaItemId }) => items.has(agendaItemId ?? ""));
    return own.some(({ id }) =>
      points.some(
        (point) =>
          !portfolio.Vote.some(({ decisionId, memberId }) => decisionId === point.id && memberId === id),
      ),
    );
  }).toSorted((one, other) => ((one.votingUntil ?? "") < (other.votingUntil ?? "") ? -1 : 1));
