import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Origin } from "../portfolio/origin.ts";

export interface StrategyRecord {
  id: string;
  name: string;
  publishedUrl: string | null;
  declaredMandatoryProjects: number | null;
  declaredRegionalProjects: number | null;
  declaredMandatoryIndustries: number | null;
  declaredRegionalIndustries: number | null;
  origin: Origin;
  sourceDocument: string | null;
  sourceSlide: number | null;
  version: number;
}

export interface GoalRecord {
  id: string;
  strategyId: string;
  number: number;
  text: string;
  origin: Origin;
  sourceSlide: number | null;
  version: number;
}

export interface PlanItemRecord {
  id: string;
  strategyId: string;
  year: number;
  number: number;
  title: string;
  dueDate: CalendarDate | null;
  responsiblePositionId: string | null;
  /** Which it is to move, as the plan says. */
  indicatorId: string | null;
  isRecurring: boolean;
  completedDate: CalendarDate | null;
  origin: Origin;
  sourceSlide: number | null;
  version: number;
}
