import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Origin } from "../portfolio/origin.ts";

export type InquiryState = "asked" | "answered" | "withdrawn";

/** A question of a reviewer to the lead of a project, and its answer. */
export interface InquiryRecord {
  id: string;
  projectId: string;
  /** The indicator that the question is about, where it is about one. */
  indicatorId: string | null;
  question: string;
  askedBy: string;
  askedById: string | null;
  askedOn: CalendarDate;
  dueDate: CalendarDate | null;
  answer: string | null;
  answeredBy: string | null;
  answeredById: string | null;
  answeredOn: CalendarDate | null;
  state: InquiryState;
  origin: Origin;
  version: number;
}
