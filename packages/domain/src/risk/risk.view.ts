import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { ProblemView, Reference, RiskView } from "../project/project.view.ts";
import type { RiskLevel } from "./risk.ts";

/** Where a record of a list that spans projects belongs. */
export interface RiskPlace {
  project: Reference;
  industry: Reference;
  /** The post that curates the industry on the day of the read. */
  deputy: Reference | null;
}

/** A risk in a list that spans projects. */
export interface RiskListItem extends RiskView, RiskPlace {}

/** A problem issue in a list that spans projects. */
export interface ProblemListItem extends ProblemView, RiskPlace {}

/** Every risk and problem issue of the portfolio, most pressing first; those of cancelled projects are left out. */
export interface RiskRegister {
  today: CalendarDate;
  risks: RiskListItem[];
  problems: ProblemListItem[];
  /** Projects whose risks and problem issues the reader may change, by name. */
  writable: Reference[];
}

/** Risks and problem issues of a sector in figures, with the heaviest of them. */
export interface SectorRisks {
  /** Open risks. */
  open: Record<RiskLevel, number>;
  openProblems: number;
  /** Measures whose day has passed, of open risks and of open problem issues. */
  overdue: { risks: number; problems: number };
  /** At most five open risks. */
  heaviestRisks: RiskListItem[];
  /** At most five open problem issues. */
  heaviestProblems: ProblemListItem[];
}
