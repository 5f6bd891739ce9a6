import type { PositionStanding } from "../authority/position-term.view.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { FundingSource } from "../funding/funding.record.ts";
import type { FundingFigures } from "../funding/funding.view.ts";
import type { IndustryMaturity } from "../maturity/maturity.view.ts";
import type { IndustryPace } from "../maturity/pace.view.ts";
import type { MilestoneListItem, MilestoneView } from "../milestone/milestone.view.ts";
import type { IndustryOverview } from "../overview/overview.view.ts";
import type { RollUp } from "../portfolio/roll-up.view.ts";
import type { Health } from "../project/health.view.ts";
import type { ProjectSummary, Reference } from "../project/project.view.ts";
import type { MoveTotals, RescheduleView } from "../reschedule/reschedule.view.ts";
import type { SectorRisks } from "../risk/risk.view.ts";

/** The latest Council before the day of the read, and the health that the same industries had on its day. */
export interface PreviousCouncil {
  meetingId: string;
  number: number | null;
  date: CalendarDate;
  health: Record<Health, number>;
}

/** An industry, and the health of the projects that it had at the previous Council; null when there was none. */
export interface SectorIndustry extends IndustryOverview {
  before: Record<Health, number> | null;
}

/** A project, and its health at the previous Council; null when there was none, or the project was not counted then. */
export interface SectorProject extends ProjectSummary {
  before: Health | null;
}

export interface SectorMaturity extends IndustryMaturity {
  pace: IndustryPace;
}

/** The money of one year. A project's sources cover for each other, so the gap of the year is not the sum of theirs. */
export interface MoneyFigures extends FundingFigures {
  /** Projects whose need is entered and whose allocation is not: what they lack is in no gap. */
  gapUnknown: number;
}

export interface MoneyYear {
  year: number;
  total: MoneyFigures;
  /** Federal first; a source that no line names is left out. */
  bySource: { source: FundingSource; figures: MoneyFigures }[];
}

/** The ledger of moved targets of the sector's industries: as the ledger itself tells it. */
export interface SectorMoves {
  totals: MoveTotals;
  /** Requests that wait for a decision. */
  open: number;
  /** At most five accepted moves, newest first. */
  latest: RescheduleView[];
}

/** An indicator that no project is to move. */
export interface OrphanIndicator {
  id: string;
  number: number | null;
  name: string;
  industry: Reference;
}

/** What hangs in the air: both are to be empty. */
export interface SectorOrphans {
  /** By industry, number and name. */
  indicators: OrphanIndicator[];
  /** Projects linked to no indicator, by industry and name. */
  projects: (Reference & { industry: Reference })[];
}

/** A milestone of a project that was opened on the sector's page. */
export type SectorMilestone = Pick<
  MilestoneView,
  | "id"
  | "number"
  | "title"
  | "state"
  | "isCritical"
  | "baselineDate"
  | "forecastDate"
  | "actualDate"
  | "slipDays"
  | "moves"
>;

/** The milestones of a project, by number. */
export interface SectorProjectMilestones {
  projectId: string;
  milestones: SectorMilestone[];
}

export interface Sector {
  today: CalendarDate;
  /** Null for the industries that nobody curates. */
  deputy: Reference | null;
  /** How the post is filled today; null where nobody curates. */
  standing: PositionStanding | null;
  rollUp: RollUp;
  /** Null before the first meeting. */
  previousCouncil: PreviousCouncil | null;
  industries: SectorIndustry[];
  maturity: SectorMaturity[];
  /** Earliest year first. */
  money: MoneyYear[];
  moves: SectorMoves;
  orphans: SectorOrphans;
  overdue: MilestoneListItem[];
  /** Due within 90 days. */
  upcoming: MilestoneListItem[];
  risks: SectorRisks;
  /** Those whose two ratings differ first, then worst first. */
  projects: SectorProject[];
}

/** One line a deputy governor, one for the unassigned; `total` is the strategy and equals their sum. */
export interface SectorComparison {
  today: CalendarDate;
  sectors: {
    deputy: Reference | null;
    /** How the post is filled today; null where nobody curates. */
    standing: PositionStanding | null;
    industries: Reference[];
    rollUp: RollUp;
    /** How many things are in the morning folder of the post. */
    needsMeTotal: number;
  }[];
  total: RollUp;
}
