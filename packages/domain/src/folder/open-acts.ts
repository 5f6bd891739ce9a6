import { proposalOutcome } from "../council/agenda-proposal-outcome.ts";
import { isToCome } from "../council/meeting-stage.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { groupedBy } from "../portfolio/grouping.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { FolderKind, FolderSubject, OpenAct } from "./folder.view.ts";

/** An act with what it is about. */
interface AboutAct extends OpenAct {
  projectId: string | null;
  indicatorId: string | null;
}

const questions = ({ Inquiry }: Portfolio): AboutAct[] =>
  Inquiry.filter(({ state }) => state === "asked").map(
    ({ id, projectId, indicatorId, askedOn: on, dueDate, askedBy: by, question: words }) => ({
      kind: "inquiry",
      id,
      projectId,
      indicatorId,
      on,
      dueDate,
      by,
      words,
    }),
  );

const assignments = ({ Assignment }: Portfolio): AboutAct[] =>
  Assignment.filter(({ control, execution }) => control !== "released" && execution !== "reported").map(
    ({ id, projectId, indicatorId, issuedOn: on, dueDate, issuedBy: by, text: words }) => ({
      kind: "assignment",
      id,
      projectId,
      indicatorId,
      on,
      dueDate,
      by,
      words,
    }),
  );

/** A question on an agenda is under way until the meeting is held. */
const isUnderWay = (portfolio: Portfolio, proposal: Portfolio["AgendaProposal"][number]): boolean => {
  const outcome = proposalOutcome(portfolio, proposal);
  if (outcome.state !== "on_agenda") return outcome.state === "waiting";
  return portfolio.Meeting.some((meeting) => meeting.id === outcome.meeting.id && isToCome(meeting));
};

const proposals = (portfolio: Portfolio): AboutAct[] =>
  portfolio.AgendaProposal.filter((proposal) => isUnderWay(portfolio, proposal)).map(
    ({ id, projectId, indicatorId, proposedOn: on, proposedBy: by, title: words }) => ({
      kind: "proposal",
      id,
      projectId,
      indicatorId,
      on,
      dueDate: null,
      by,
      words,
    }),
  );

const latestFirst = (one: OpenAct, other: OpenAct): number => {
  if (one.on !== other.on) return one.on > other.on ? -1 : 1;
  return one.id < other.id ? -1 : Number(one.id > other.id);
};

/** Finds what is under way about a subject: a question without its answer, an assignment not reported, a proposed question. */
export const openActs = ({ portfolio }: PortfolioIndex): ((subject: FolderSubject) => OpenAct[]) => {
  const all = [...questions(portfolio), ...assignments(portfolio), ...proposals(portfolio)];
  const byProject = groupedBy(all, ({ projectId }) => projectId);
  const byIndicator = groupedBy(all, ({ indicatorId }) => indicatorId);
  return ({ kind, id }) => {
    const about = kind === "project" ? byProject.get(id) : kind === "indicator" ? byIndicator.get(id) : [];
    return (about ?? [])
      .map(({ projectId: _project, indicatorId: _indicator, ...act }) => act)
      .toSorted(latestFirst);
  };
};

/** What is settled only by its own act, whatever else is under way. */
const settledApart: ReadonlySet<FolderKind> = new Set([
  "report_to_accept",
  "move_to_decide",
  "assignment_reported",
  "extension_to_decide",
  "assignment_expiring",
]);

/**
 * Whether something has been begun about a matter since it arose, whose day has not passed: it comes back with the
 * answer, the report, the meeting, or the day.
 */
export const isInHand = (
  { kind, since }: { kind: FolderKind; since: CalendarDate | null },
  acts: readonly OpenAct[],
  today: CalendarDate,
): boolean =>
  !settledApart.has(kind) &&
  acts.some(({ on, dueDate }) => (since === null || on >= since) && (dueDate === null || dueDate >= today));
