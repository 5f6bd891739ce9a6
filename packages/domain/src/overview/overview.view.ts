import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { ProjectKind } from "../industry/industry.record.ts";
import type { OverallMaturity } from "../maturity/maturity.view.ts";
import type { MilestoneListItem } from "../milestone/milestone.view.ts";
import type { RollUp } from "../portfolio/roll-up.view.ts";
import type { Reference } from "../project/project.view.ts";

/** A declared total beside what is entered; the rest is «не внесено». */
export interface ControlTotal {
  subject:
    | "projects"
    | "mandatory_projects"
    | "regional_projects"
    | "mandatory_industries"
    | "regional_industries"
    | "industry_projects"
    | "industry_indicators";
  /** For totals that an industry declares. */
  industry: Reference | null;
  declared: number;
  /** Entered, any origin. */
  entered: number;
  /** Of them from the source. */
  fromSource: number;
}

export interface IndustryOverview {
  industry: Reference;
  listedAs: ProjectKind;
  deputy: Reference | null;
  rollUp: RollUp;
}

/** A plan item of the year that belongs to no project. */
export interface PlanItemView {
  id: string;
  number: number;
  year: number;
  title: string;
  state: "completed" | "overdue" | "on_track" | "undated";
  dueDate: CalendarDate | null;
  isRecurring: boolean;
  responsible: Reference | null;
  /** Which it is to move. */
  indicator: Reference | null;
  slide: number | null;
}

export interface Overview {
  today: CalendarDate;
  strategy: { name: string; publishedUrl: string | null; goals: { number: number; text: string }[] } | null;
  controlTotals: ControlTotal[];
  rollUp: RollUp;
  industries: IndustryOverview[];
  maturity: OverallMaturity;
  /** Worst slip first. */
  overdue: MilestoneListItem[];
  /** Due within 30, 31–60 and 61–90 days from today; soonest first. */
  due30: MilestoneListItem[];
  due60: MilestoneListItem[];
  due90: MilestoneListItem[];
  planItems: PlanItemView[];
}
