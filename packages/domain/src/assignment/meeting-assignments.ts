import type { Actor } from "../access/actor.ts";
import { can } from "../access/can.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { refused, type RuleAnswer } from "../change/rule-answer.ts";
import type { AgendaItemRecord, DecisionRecord, MeetingRecord } from "../council/council.record.ts";
import { groupedBy } from "../portfolio/grouping.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { addressedPosts } from "./addressed-posts.ts";
import type { AssignmentRefusal } from "./assignment-change.ts";
import { assignmentViews } from "./assignment-view.ts";
import type { AssignmentRecord } from "./assignment.record.ts";
import { dueDayOf } from "./due-day.ts";
import type { MeetingAssignments, MeetingPoint, MeetingPointStatus } from "./meeting-assignments.view.ts";

interface AdoptedPoint {
  decision: DecisionRecord;
  question: AgendaItemRecord;
}

/** The adopted points of a meeting in the order of the minutes. */
export const adoptedPoints = ({ portfolio }: PortfolioIndex, meetingId: string): AdoptedPoint[] => {
  const decisions = groupedBy(portfolio.Decision, ({ agendaItemId }) => agendaItemId);
  return portfolio.AgendaItem.filter((question) => question.meetingId === meetingId)
    .toSorted((one, other) => one.number - other.number)
    .flatMap((question) =>
      (decisions.get(question.id) ?? [])
        .filter(({ state }) => state === "adopted")
        .toSorted((one, other) => one.number - other.number)
        .map((decision) => ({ decision, question })),
    );
};

/** Whether points of a meeting may be put under control: not before its minutes are approved. */
export const issuingRefusal = ({ state }: Pick<MeetingRecord, "state">): AssignmentRefusal | null =>
  state === "minutes_approved" ? null : refused("meeting_minutes_open").refusal;

/** Whether a point may be put under control: an adopted one that instructs, and that no assignment follows from yet. */
export const issuePoint = (
  { portfolio }: PortfolioIndex,
  { decision }: AdoptedPoint,
): RuleAnswer<Record<never, never>, AssignmentRefusal> => {
  if (decision.verb !== "instruct") return refused("point_not_issuable", "points");
  const isIssued = portfolio.Assignment.some(({ decisionId }) => decisionId === decision.id);
  return isIssued ? refused("point_issued", "points") : { isAllowed: true, fields: {} };
};

/** Whether points may be put under control together: none of them is named twice. */
export const repeatedPointRefusal = (points: readonly { decisionId: string }[]): AssignmentRefusal | null =>
  new Set(points.map(({ decisionId }) => decisionId)).size < points.length
    ? refused("point_issued", "points").refusal
    : null;

const statusOf = ({ verb }: DecisionRecord, own: readonly AssignmentRecord[]): MeetingPointStatus => {
  if (verb === "recommend") return "recommended";
  return own.length > 0 ? "issued" : "to_issue";
};

/** Today at the earliest: a point whose date has passed while its minutes were written is due today. */
const proposedDay = (index: PortfolioIndex, date: CalendarDate) =>
  dueDayOf(index, date < index.today ? index.today : date);

const pointView = (
  index: PortfolioIndex,
  { decision, question }: AdoptedPoint,
  viewer: { actor: Actor; isPast: boolean; issued: readonly AssignmentRecord[] },
): MeetingPoint => {
  const { names, posts, unresolved } = addressedPosts(index, decision);
  const [lead, ...rest] = posts;
  const dueDate = lead?.dueDate ?? decision.dueDate;
  const due = dueDate === null ? null : proposedDay(index, dueDate);
  // The lead answers for the whole, so nobody's part is due after it.
  const ownDate = (asked: CalendarDate | null): CalendarDate | null => {
    const day = asked === null ? null : proposedDay(index, asked).dueDate;
    return day === null || due === null || day >= due.dueDate ? null : day;
  };
  return {
    decisionId: decision.id,
    point: `${question.number}.${decision.number}`,
    text: decision.text,
    verb: decision.verb,
    status: statusOf(decision, viewer.issued),
    addressees: names,
    lead: lead?.position ?? null,
    parties: rest.map((party) => ({ position: party.position, dueDate: ownDate(party.dueDate) })),
    unresolved,
    due,
    assignments: assignmentViews(index, viewer.issued, viewer),
  };
};

/** What the decisions of a meeting put under control, and what they only recommend. */
export const meetingAssignments = (
  index: PortfolioIndex,
  meeting: MeetingRecord,
  { actor, isPast }: { actor: Actor; isPast: boolean },
): MeetingAssignments => {
  const issued = groupedBy(index.portfolio.Assignment, ({ decisionId }) => decisionId);
  return {
    today: index.today,
    meetingState: meeting.state,
    points: adoptedPoints(index, meeting.id)
      .filter(({ decision }) => decision.verb === "instruct" || decision.verb === "recommend")
      .map((point) =>
        pointView(index, point, { actor, isPast, issued: issued.get(point.decision.id) ?? [] }),
      ),
    canIssue: !isPast && can(actor, "meeting.prepare", null) && issuingRefusal(meeting) === null,
  };
};
