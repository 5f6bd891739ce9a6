import type { AuthorityRecord } from "../authority/authority.record.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { anIndicator } from "../maturity/maturity.fixture.ts";
import { plainPart } from "./blank-records.ts";
import type { BreakdownSources } from "./breakdown.ts";
import type { IndicatorPartRecord, IndicatorRecord } from "./indicator.record.ts";

/** A body of a region, a municipality unless said otherwise. */
export const aBody = (id: string, fields: Partial<AuthorityRecord> = {}): AuthorityRecord => ({
  id,
  name: `МО ${id}`,
  kind: "municipality",
  parentId: null,
  formerName: null,
  isInstructed: false,
  origin: "entered",
  sourceSlide: null,
  version: 1,
  ...fields,
});

/** A group of the indicator `I` on no day. */
export const aPart = (fields: Partial<IndicatorPartRecord>): IndicatorPartRecord => ({
  id: `${fields.authorityId ?? fields.label ?? "part"} ${fields.date ?? ""}`,
  indicatorId: "I",
  number: 1,
  label: "группа",
  numerator: null,
  denominator: null,
  ...plainPart,
  origin: "entered",
  sourceSlide: null,
  version: 1,
  ...fields,
});

/** What a municipality told of a day. */
export const told = (
  authorityId: string,
  date: CalendarDate,
  figures: Partial<IndicatorPartRecord>,
): IndicatorPartRecord => aPart({ authorityId, date, label: `МО ${authorityId}`, ...figures });

/** An indicator with its groups, where there are these municipalities. */
export const sources = (
  indicator: Partial<IndicatorRecord>,
  parts: IndicatorPartRecord[],
  bodies: AuthorityRecord[] = [],
): BreakdownSources => ({
  indicator: anIndicator({ id: "I", ...indicator }),
  parts,
  authorities: new Map(bodies.map((body) => [body.id, body])),
});
