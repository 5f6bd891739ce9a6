import { assignmentTiming, type AssignmentTiming } from "../assignment/assignment-timing.ts";
import type {
  AssignmentControl,
  AssignmentExecution,
  AssignmentRecord,
} from "../assignment/assignment.record.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { daysBetween } from "../calendar/days.ts";
import { byId } from "../portfolio/grouping.ts";
import { positionReference, type PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { pointsOf, questionsOf } from "./paper-point.ts";

/** Where an assignment comes from: the point of a meeting. */
export interface ControlSource {
  point: string;
  meetingNumber: number | null;
  meetingDate: CalendarDate;
}

/** An assignment in the list of control. */
export interface ControlRow {
  id: string;
  source: ControlSource | null;
  text: string;
  assignee: string;
  coAssignees: { name: string; dueDate: CalendarDate | null; execution: AssignmentExecution }[];
  issuedOn: CalendarDate;
  dueDate: CalendarDate;
  /** How the date was moved, the earliest move first. */
  moves: { from: CalendarDate; to: CalendarDate }[];
  /** The date that is asked for and not decided on yet. */
  requestedDate: CalendarDate | null;
  execution: AssignmentExecution;
  reportedOn: CalendarDate | null;
  control: AssignmentControl;
  releasedOn: CalendarDate | null;
  timing: AssignmentTiming;
  /** Days to the date, negative after it. */
  daysLeft: number;
}

/** What the list of assignments under control says. */
export interface ControlList {
  today: CalendarDate;
  /** The meeting whose points they follow from; null for a choice from all. */
  meeting: { councilName: string; number: number | null; date: CalendarDate } | null;
  isTraining: boolean;
  rows: ControlRow[];
}

/** The assignments that follow from the points of a meeting, in the order of the points. */
export const assignmentsOfMeeting = (
  { portfolio }: Pick<PortfolioIndex, "portfolio">,
  meetingId: string,
): AssignmentRecord[] => {
  const places = new Map(
    questionsOf(portfolio, meetingId)
      .flatMap((item) => pointsOf(portfolio, item.id))
      .map(({ id }, place) => [id, place]),
  );
  return portfolio.Assignment.filter(({ decisionId }) => places.has(decisionId ?? "")).toSorted(
    (one, other) =>
      (places.get(one.decisionId ?? "") ?? 0) - (places.get(other.decisionId ?? "") ?? 0) ||
      (one.id < other.id ? -1 : 1),
  );
};

/** The rows of a list of control on the index's day, in the order given. */
export const controlRows = (
  index: PortfolioIndex,
  assignments: readonly AssignmentRecord[],
): ControlRow[] => {
  const sources = sourcesOf(index);
  return assignments.map((assignment) => ({
    id: assignment.id,
    source: sources.get(assignment.decisionId ?? "") ?? null,
    text: assignment.text,
    assignee: positionReference(index, assignment.assigneePositionId)?.name ?? assignment.assigneePositionId,
    coAssignees: coAssigneesOf(index, assignment.id),
    issuedOn: assignment.issuedOn,
    dueDate: assignment.dueDate,
    ...movesOf(index, assignment.id),
    execution: assignment.execution,
    reportedOn: assignment.reportedOn,
    control: assignment.control,
    releasedOn: assignment.releasedOn,
    timing: assignmentTiming(assignment, index.today),
    daysLeft: daysBetween(index.today, assignment.dueDate),
  }));
};

const sourcesOf = ({ portfolio }: PortfolioIndex): ReadonlyMap<string, ControlSource> => {
  const items = byId(portfolio.AgendaItem);
  const meetings = byId(portfolio.Meeting);
  return new Map(
    portfolio.Decision.flatMap(({ id, number, agendaItemId }): [string, ControlSource][] => {
      const item = items.get(agendaItemId ?? "");
      const meeting = item && meetings.get(item.meetingId);
      if (!meeting) return [];
      const source = { meetingNumber: meeting.number, meetingDate: meeting.date };
      return [[id, { point: `${item.number}.${number}`, ...source }]];
    }),
  );
};

const coAssigneesOf = (index: PortfolioIndex, id: string): ControlRow["coAssignees"] =>
  index.portfolio.AssignmentParty.filter(({ assignmentId }) => assignmentId === id)
    .map(({ positionId, dueDate, execution }) => ({
      name: positionReference(index, positionId)?.name ?? positionId,
      dueDate,
      execution,
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name, "ru"));

const movesOf = ({ portfolio }: PortfolioIndex, id: string): Pick<ControlRow, "moves" | "requestedDate"> => {
  const own = portfolio.AssignmentExtension.filter(({ assignmentId }) => assignmentId === id).toSorted(
    (one, other) => (`${one.requestedOn} ${one.id}` < `${other.requestedOn} ${other.id}` ? -1 : 1),
  );
  return {
    moves: own
      .filter(({ state }) => state === "granted")
      .map(({ fromDate, newDate }) => ({ from: fromDate, to: newDate })),
    requestedDate: own.findLast(({ state }) => state === "requested")?.newDate ?? null,
  };
};
