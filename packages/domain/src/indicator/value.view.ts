import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Reference } from "../project/project.view.ts";
import type { IndicatorDirection, ValueKind, ValueRole } from "./indicator.record.ts";

/** One of the values that disagree, with its source. */
export interface DisagreeingValue {
  id: string;
  kind: ValueKind;
  value: number;
  document: string | null;
  slide: number | null;
  isChosen: boolean;
  choiceReason: string | null;
  version: number;
}

/** Values of one role and time that differ; the first of them counts. */
export interface ValueDisagreement {
  role: ValueRole;
  date: CalendarDate | null;
  year: number | null;
  values: DisagreeingValue[];
  /** The highest less the lowest, in the indicator's unit. */
  difference: number;
}

export interface IndicatorDisagreement extends ValueDisagreement {
  indicator: { id: string; name: string; unit: string };
}

/** A value that a new one is compared with. */
export interface EarlierValue {
  value: number;
  date: CalendarDate | null;
  year: number | null;
}

/** What may be wrong with a value that is being entered: asked, never refused. */
export type ValueQuestion =
  /** Outside what the indicator allows; `isAssumed`: nothing is set, and percent lie between 0 and 100. */
  | { code: "out_of_range"; minimum: number | null; maximum: number | null; isAssumed: boolean }
  /** A comma in the wrong place: that many times the value before. */
  | { code: "decimal_slip"; factor: number; previous: EarlierValue }
  /** Five times the value before or more, a fifth of it or less, or of the other sign. */
  | { code: "magnitude"; previous: EarlierValue }
  /** To zero, or from zero. */
  | { code: "against_zero"; previous: EarlierValue }
  /** More than three times the largest step so far. */
  | { code: "large_step"; previous: EarlierValue; step: number; largest: number }
  /** Worse by more than ever before. */
  | { code: "worse_than_ever"; previous: EarlierValue; step: number; largest: number }
  | { code: "earlier_than_last"; last: EarlierValue }
  | { code: "duplicate" }
  /** Another value of that time is there: both will stand side by side. */
  | { code: "disagrees"; other: EarlierValue };
export type ValueQuestionCode = ValueQuestion["code"];

/** What is asked of one of the rows sent, by its place among them. */
export interface RowQuestions {
  row: number;
  questions: ValueQuestion[];
}

/** A value as the grid of entry shows it. */
export interface EntryValue extends EarlierValue {
  id: string;
}

/** An indicator in the grid of entry. */
export interface EntryIndicator {
  id: string;
  number: number | null;
  name: string;
  unit: string;
  direction: IndicatorDirection;
  industry: Reference | null;
  frameworkIds: string[];
  /** The versions of methodologies that it is a member of: a value may be told to be of one. The latest first. */
  methodologies: Reference[];
  /** The last period that has ended has no value though one was due. */
  isDue: boolean;
  /** By what it is told as well; null where by nothing. */
  toldBy: "bodies" | "groups" | null;
  /** The values that count, one of a time at most, oldest first. */
  values: EntryValue[];
}

/** What the page of entry shows. */
export interface ValueEntry {
  today: CalendarDate;
  /** Last day of the last quarter that has ended. */
  quarterEnd: CalendarDate;
  frameworks: Reference[];
  industries: Reference[];
  /** By industry, number and name. */
  indicators: EntryIndicator[];
  disagreements: IndicatorDisagreement[];
  /** Whether the reader may enter values, on this day. */
  canEnter: boolean;
}

/** Who entered a value, and when. */
export interface ValueAuthor {
  valueId: string;
  by: string;
  /** ISO 8601 in UTC. */
  at: string;
  /** It came with data that were loaded. */
  isImported: boolean;
}
