import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { IndustryMaturity } from "../maturity/maturity.view.ts";
import type { MilestoneListItem } from "../milestone/milestone.view.ts";
import type { IndustryOverview } from "../overview/overview.view.ts";
import type { RollUp } from "../portfolio/roll-up.view.ts";
import type { HealthReason } from "../project/health.view.ts";
import type { ProjectSummary, Reference } from "../project/project.view.ts";
import type { SectorRisks } from "../risk/risk.view.ts";

/** Something that needs the deputy governor, and why it is on the list. */
export interface AttentionItem {
  /** Stable: kind and subject. */
  key: string;
  kind: "off_track" | "decision_needed" | "funding_unmet" | "ratings_differ" | "no_data" | "critical_overdue";
  projectId: string;
  projectName: string;
  industryName: string;
  /** The health reason behind it, where there is one. */
  reason: HealthReason | null;
  /** Text by the lead (decision needed, reason of a differing rating). */
  words: string | null;
}

export interface Sector {
  today: CalendarDate;
  /** Null for the industries that nobody curates. */
  deputy: Reference | null;
  rollUp: RollUp;
  industries: IndustryOverview[];
  maturity: IndustryMaturity[];
  /** At most seven, most pressing first. */
  needsMe: AttentionItem[];
  /** How many there are in all. */
  needsMeTotal: number;
  overdue: MilestoneListItem[];
  /** Due within 90 days. */
  upcoming: MilestoneListItem[];
  risks: SectorRisks;
  projects: ProjectSummary[];
}

/** One line a deputy governor, one for the unassigned; `total` is the strategy and equals their sum. */
export interface SectorComparison {
  today: CalendarDate;
  sectors: { deputy: Reference | null; industries: Reference[]; rollUp: RollUp; needsMeTotal: number }[];
  total: RollUp;
}
