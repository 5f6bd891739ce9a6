import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { FundingLineRecord } from "../funding/funding.record.ts";
import type { MilestoneRecord } from "../milestone/milestone.record.ts";

/** A record as it was known from a day on; null once it was removed. */
export interface LoggedState<Stored> {
  id: string;
  knownOn: CalendarDate;
  record: Stored | null;
}

/** What the log has of milestones and money that decisions are meant to move, in the order in which it became known. */
export interface EffectLog {
  milestones: readonly LoggedState<MilestoneRecord>[];
  /** With the project that a line belongs, or belonged, to. */
  fundingLines: readonly (LoggedState<FundingLineRecord> & { projectId: string })[];
}

/** The last state of each day. */
export const lastOfEachDay = <Figure extends { knownOn: CalendarDate }>(
  figures: readonly Figure[],
): Figure[] => [...new Map(figures.map((figure) => [figure.knownOn, figure])).values()];

/** What stood before the day of a decision, and what has stood since by what became known on that day and later. */
export const aroundDay = <Figure extends { knownOn: CalendarDate }>(
  figures: readonly Figure[],
  decidedOn: CalendarDate,
): { before: Figure | null; after: Figure | null } => ({
  before: figures.findLast(({ knownOn }) => knownOn < decidedOn) ?? null,
  after: figures.at(-1) ?? null,
});
