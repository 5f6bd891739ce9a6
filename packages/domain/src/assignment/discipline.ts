import type { CalendarDate } from "../calendar/calendar-date.ts";
import { daysBetween } from "../calendar/days.ts";
import { curatorsOn } from "../industry/curation.ts";
import { byId } from "../portfolio/grouping.ts";
import { positionReference, type PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { referenceTo } from "../portfolio/reference.ts";
import type { Reference } from "../project/project.view.ts";
import { compareRussian } from "../wording/russian-order.ts";
import { dateMoves } from "./assignment-extension.ts";
import type { AssignmentRecord } from "./assignment.record.ts";
import type { DisciplineQuery } from "./discipline.schema.ts";
import type { Discipline, DisciplineFigures, DisciplineOutcome, DisciplineRow } from "./discipline.view.ts";
import { industryOf } from "./escalation.ts";

/** An assignment as it counts. */
export interface DisciplineEntry {
  assignment: AssignmentRecord;
  outcome: DisciplineOutcome;
  /** Whole days past the date; 0 for what is on time or not due yet. */
  delay: number;
  isPostponed: boolean;
  /** Of the lead assignee. */
  body: Reference | null;
  /** Who curated the industry on the due date. */
  curator: Reference | null;
}

/** The day of the report; of what was released without one, the day of the release. Null for what is not carried out. */
const doneOn = ({ control, execution, reportedOn, releasedOn }: AssignmentRecord): CalendarDate | null => {
  if (control === "released") return reportedOn ?? releasedOn;
  return execution === "reported" ? reportedOn : null;
};

/** What became of an assignment by the day. Work returned by the controller is not carried out until it is reported anew. */
export const disciplineOutcome = (
  assignment: AssignmentRecord,
  today: CalendarDate,
): Pick<DisciplineEntry, "outcome" | "delay"> => {
  const done = doneOn(assignment);
  const delay = Math.max(0, daysBetween(assignment.dueDate, done ?? today));
  if (done !== null) return { outcome: delay > 0 ? "late" : "on_time", delay };
  return { outcome: delay > 0 ? "overdue" : "to_come", delay };
};

const curatorsByDay = ({ portfolio, positionById }: PortfolioIndex) => {
  const known = portfolio.Curation.filter(({ positionId }) => positionById.has(positionId));
  const days = new Map<CalendarDate, ReadonlyMap<string, string>>();
  return (industryId: string, day: CalendarDate): string | null => {
    const curators = days.get(day) ?? curatorsOn(known, day);
    days.set(day, curators);
    return curators.get(industryId) ?? null;
  };
};

/** The assignments due in a period, as they count. Co-assignees do not count: the lead answers for the whole. */
export const disciplineEntries = (
  index: PortfolioIndex,
  { from, to }: { from: CalendarDate | null; to: CalendarDate | null },
): DisciplineEntry[] => {
  const bodies = byId(index.portfolio.Authority);
  const curatorAt = curatorsByDay(index);
  return index.portfolio.Assignment.filter(
    ({ dueDate }) => (from === null || from <= dueDate) && (to === null || dueDate <= to),
  ).map((assignment) => {
    const industryId = industryOf(index, assignment);
    const curator = industryId === null ? null : curatorAt(industryId, assignment.dueDate);
    const authorityId = index.positionById.get(assignment.assigneePositionId)?.authorityId ?? null;
    const extensions = index.extensionsByAssignment.get(assignment.id) ?? [];
    return {
      assignment,
      ...disciplineOutcome(assignment, index.today),
      isPostponed: dateMoves(extensions).timesMoved > 0,
      body: referenceTo(bodies, authorityId),
      curator: positionReference(index, curator),
    };
  });
};

const figuresOf = (entries: readonly DisciplineEntry[]): DisciplineFigures => {
  const count = (wanted: DisciplineOutcome): number =>
    entries.filter(({ outcome }) => outcome === wanted).length;
  const [onTime, late, overdue] = [count("on_time"), count("late"), count("overdue")];
  const delayed = late + overdue;
  const judged = onTime + delayed;
  const days = entries.reduce((sum, { delay }) => sum + delay, 0);
  return {
    due: entries.length,
    onTime,
    late,
    overdue,
    toCome: count("to_come"),
    postponed: entries.filter(({ isPostponed }) => isPostponed).length,
    averageDelay: delayed === 0 ? null : Math.round(days / delayed),
    onTimeShare: judged === 0 ? null : onTime / judged,
  };
};

const rowsBy = (
  entries: readonly DisciplineEntry[],
  subjectOf: (entry: DisciplineEntry) => Reference | null,
): DisciplineRow[] =>
  [...Map.groupBy(entries, (entry) => subjectOf(entry)?.id ?? null).values()]
    .map((own) => ({ subject: (own[0] && subjectOf(own[0])) ?? null, figures: figuresOf(own) }))
    .toSorted(({ subject: one }, { subject: other }) => {
      if (one === null || other === null) return Number(one === null) - Number(other === null);
      return compareRussian(one.name, other.name);
    });

/** Executive discipline over the assignments due in a period, as known on the index's day. */
export const discipline = (index: PortfolioIndex, { from, to }: DisciplineQuery): Discipline => {
  const entries = disciplineEntries(index, { from, to });
  return {
    today: index.today,
    from,
    to,
    total: figuresOf(entries),
    bodies: rowsBy(entries, ({ body }) => body),
    deputies: rowsBy(entries, ({ curator }) => curator),
  };
};
