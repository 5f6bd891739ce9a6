import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { ProjectKind } from "../industry/industry.record.ts";
import type { Origin } from "../portfolio/origin.ts";

export type ProjectStage = "active" | "paused" | "cancelled" | "completed";
export type FundingRequirement = "required" | "not_required" | "not_determined";

export interface ProjectRecord {
  id: string;
  name: string;
  fullName: string | null;
  kind: ProjectKind;
  industryId: string;
  goalId: string | null;
  stage: ProjectStage;
  description: string | null;
  expectedEffect: string | null;
  federalProject: string | null;
  responsibleAuthorityId: string | null;
  leadPositionId: string | null;
  fundingRequirement: FundingRequirement;
  startDate: CalendarDate | null;
  endDate: CalendarDate | null;
  origin: Origin;
  sourceDocument: string | null;
  sourceSlide: number | null;
  sourceNote: string | null;
  version: number;
}
