import type { ReviewAbilities } from "../access/review-abilities.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Origin } from "../portfolio/origin.ts";
import type { Reference } from "../project/project.view.ts";
import type { InquiryState } from "./inquiry.record.ts";

/** A question to the lead of a project, with its answer and what the actor may do with it. */
export interface InquiryView {
  id: string;
  project: Reference;
  indicator: Reference | null;
  question: string;
  askedBy: string;
  askedOn: CalendarDate;
  dueDate: CalendarDate | null;
  /** Open, and its day has passed. */
  isOverdue: boolean;
  answer: string | null;
  answeredBy: string | null;
  answeredOn: CalendarDate | null;
  state: InquiryState;
  origin: Origin;
  version: number;
  canAnswer: boolean;
  canWithdraw: boolean;
}

/** Questions: the open ones first, those due soonest and asked longest ago before the others; then the latest. */
export interface InquiryList {
  today: CalendarDate;
  inquiries: InquiryView[];
  /** What the actor may begin about the project that was asked for; nothing without one, nor on a past day. */
  abilities: ReviewAbilities;
}
