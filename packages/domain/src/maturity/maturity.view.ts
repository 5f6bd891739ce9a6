import type { CalendarDate } from "../calendar/calendar-date.ts";

/** A printed figure with its place. */
export interface PublishedFigure {
  value: number;
  year: number;
  date: CalendarDate | null;
  document: string | null;
  slide: number | null;
}

/** A member indicator of an industry's index, and what it gave. */
export interface MaturityMember {
  indicatorId: string;
  number: number | null;
  name: string;
  isCounted: boolean;
  /** Why it is not counted; or why it is, where a counting period says so. */
  reason: string | null;
  /** Its share in the index against the others'. */
  weight: number;
  /** Percent that it gives at most; null for 100. */
  cap: number | null;
  /** min(fact ÷ target, cap) × 100, unrounded; null when the fact or the target is not entered. */
  value: number | null;
}

/** Digital maturity of an industry in percent. Published, computed and derived stand beside each other. */
export interface IndustryMaturity {
  industryId: string;
  name: string;
  /** Mean by weights over the counted members, unrounded, at most 100; null unless every one of them has a value. */
  computed: number | null;
  published: PublishedFigure | null;
  /** What it would have to be for the published overall figure to hold; only where no figure is published. */
  derived: number | null;
  /** computed − published, percentage points. */
  difference: number | null;
  /** Counted members that have a value. */
  counted: number;
  /** Counted members in all. */
  total: number;
  asOf: CalendarDate | null;
  members: MaturityMember[];
}

/** Digital maturity of the region. */
export interface OverallMaturity {
  baseline: PublishedFigure | null;
  published: PublishedFigure | null;
  target: PublishedFigure | null;
  /** Unweighted mean of the industries that have a computed figure. */
  computed: number | null;
  /** Industries with a computed figure, of how many in the index. */
  counted: number;
  total: number;
  asOf: CalendarDate | null;
  industries: IndustryMaturity[];
}
