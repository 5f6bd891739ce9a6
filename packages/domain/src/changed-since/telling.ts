import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { RecordTypes } from "../portfolio/portfolio.ts";
import type { ChangeKind } from "./change-kinds.ts";
import type { ChangeMeasure, ChangeTone, StatedField } from "./changed-since.view.ts";
import type { Directory } from "./directory.ts";
import type { FieldName } from "./field-words.ts";
import type { ToldRecord } from "./silent-records.ts";

/** The two days that are compared, with what tellings look up in them. */
export interface TwoDays {
  before: PortfolioIndex;
  after: PortfolioIndex;
  names: { before: Directory; after: Directory };
  /** Where accepted requests of the time between have moved a milestone's baseline, by its id. */
  movedDates: ReadonlyMap<string, CalendarDate>;
  /** The same of the target of an indicator, by the target's id. */
  movedValues: ReadonlyMap<string, number>;
  /** Industries that another post curates, or nobody any more. */
  handedOver: ReadonlySet<string>;
}

/** What one line says of a record. */
export interface Told {
  kind: ChangeKind;
  /** The stored fields that the line accounts for; all of them when left out. */
  covers?: readonly string[];
  measure?: ChangeMeasure | null;
  /** The kind's own when left out. */
  tone?: ChangeTone;
  /** The field to show first; the first that differs when left out. */
  lead?: FieldName;
  /** The line is about the indicator as a whole, not about the record alone. */
  isOfIndicator?: boolean;
  /** What the rules say on both days. */
  workedOut?: readonly StatedField[];
}

/** How the records of one kind are told. */
export interface RecordTelling<Stored> {
  added: (after: Stored, days: TwoDays) => Told[];
  removed: (before: Stored, days: TwoDays) => Told[];
  /** What has happened to a record that is there on both days, also where nobody has written anything. */
  happened: (before: Stored, after: Stored, days: TwoDays) => Told[];
  /** Tells the fields that no line of `happened` accounts for. */
  edited: ChangeKind;
  /** Fields that lines of other records account for. */
  toldElsewhere?: (before: Stored, after: Stored, days: TwoDays) => readonly string[];
  /** Stated whether or not they have changed, for a reader to know what the line is about. */
  always?: readonly FieldName[];
}

export type Tellings<Name extends ToldRecord> = { [Each in Name]: RecordTelling<RecordTypes[Each]> };

/** Records that are there, are gone, or are otherwise, and nothing more is to be said of them. */
export const plainly = <Stored>(
  added: ChangeKind,
  removed: ChangeKind,
  edited: ChangeKind,
  more: Partial<RecordTelling<Stored>> = {},
): RecordTelling<Stored> => ({
  added: () => [{ kind: added }],
  removed: () => [{ kind: removed }],
  happened: () => [],
  edited,
  ...more,
});

/** A line for a code that has become another one, where that other one has a kind of its own. */
export const turned = <Code extends string>(
  before: Code,
  after: Code,
  kinds: Partial<Record<Code, Told>>,
): Told[] => {
  const told = before === after ? undefined : kinds[after];
  return told ? [told] : [];
};

/** A difference in days; null where either day is not entered, or they are the same. */
export const inDays = (value: number | null): ChangeMeasure | null =>
  value === null || value === 0 ? null : { unit: "days", value };
