import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { FundingSource } from "../funding/funding.record.ts";
import type { FundingFigures } from "../funding/funding.view.ts";
import type { IndicatorView } from "../indicator/indicator.view.ts";
import type { IndustryMaturity, OverallMaturity } from "../maturity/maturity.view.ts";
import type { ControlTotal, IndustryOverview, Overview, PlanItemView } from "../overview/overview.view.ts";
import type { Origin } from "../portfolio/origin.ts";
import type { RollUp } from "../portfolio/roll-up.view.ts";
import type { ProjectSummary, Reference } from "../project/project.view.ts";

/** What a briefing book is about; a deputy of null stands for the industries that nobody curates. */
export type BriefingScope =
  | { kind: "strategy" }
  | { kind: "industry"; industryId: string }
  | { kind: "deputy"; positionId: string | null };

/** Money of a set of projects in one year, by where it comes from. */
export interface SourceFunding {
  source: FundingSource;
  figures: FundingFigures;
}

/** A project with the indicators that it is to move. */
export interface BriefingProject {
  summary: ProjectSummary;
  indicators: Pick<IndicatorView, "id" | "number" | "name">[];
}

/** A chapter of the book. */
export interface BriefingIndustry {
  overview: IndustryOverview;
  /** Null for an industry outside the maturity index. */
  maturity: IndustryMaturity | null;
  /** What the industry declares, beside what is entered. */
  controlTotals: ControlTotal[];
  /** In the order of the list of indicators. */
  indicators: IndicatorView[];
  /** Without the cancelled, by name. */
  projects: BriefingProject[];
  fundingBySource: SourceFunding[];
}

/** A decision that is not adopted yet. */
export interface DraftDecision {
  id: string;
  /** A full sentence. */
  text: string;
  dueDate: CalendarDate | null;
  /** The day of the meeting on whose agenda it stands; null while it waits for one. */
  meetingDate: CalendarDate | null;
  origin: Origin;
  slide: number | null;
}

/** Everything a briefing book says, in the order in which it says it. Every figure is the screens' own. */
export interface BriefingBook {
  /** The day that every figure is of. */
  today: CalendarDate;
  scope: BriefingScope;
  /** The industry or the post; null for the strategy, and for the industries that nobody curates. */
  subject: Reference | null;
  isTraining: boolean;
  strategy: Overview["strategy"];
  /** Of the strategy as a whole, whatever the scope. */
  controlTotals: ControlTotal[];
  /** The region's overall figures, with the industries of the scope. */
  maturity: OverallMaturity;
  rollUp: RollUp;
  fundingBySource: SourceFunding[];
  industries: BriefingIndustry[];
  /** The plan of the strategy as a whole, whatever the scope: its items belong to no industry. */
  planItems: PlanItemView[];
  /** Null in a book for everybody, which tells of no drafts. */
  decisions: DraftDecision[] | null;
}
