import type { CalendarDate } from "../calendar/calendar-date.ts";
import { partKey } from "./breakdown.ts";
import type { IndicatorPartRecord } from "./indicator.record.ts";
import type { PartRow } from "./part.schema.ts";
import type { PartDesk } from "./part-entry.ts";

/** Why figures of groups are not stored; the API words it. */
export type PartRefusalCode = "date_in_future" | "part_needs_ratio" | "part_needs_value" | "parts_by_formula";

/** `field` is the input at fault; null when it is what the indicator is that forbids it. */
export interface PartRefusal {
  code: PartRefusalCode;
  field: string | null;
}

/** Why figures cannot be told so; null when they can. */
export const refuseParts = (
  { indicator, date, measure }: PartDesk,
  rows: readonly PartRow[],
  today: CalendarDate,
): PartRefusal | null => {
  if (indicator.composition === "formula") return { code: "parts_by_formula", field: null };
  if (date > today) return { code: "date_in_future", field: "date" };
  const wrong = rows.findIndex(({ value }) => (value === null) !== (measure === "ratio"));
  if (wrong === -1) return null;
  return measure === "ratio"
    ? { code: "part_needs_ratio", field: `rows.${wrong}.numerator` }
    : { code: "part_needs_value", field: `rows.${wrong}.value` };
};

/** Figures of a group, told on a day. */
type Figures = Pick<IndicatorPartRecord, "numerator" | "denominator" | "value">;

/** What the rows do to what is stored: each adds a figure, corrects one, or says the same again. */
export interface PartChanges {
  added: IndicatorPartRecord[];
  corrected: { stored: IndicatorPartRecord; versionRead: number | null; fields: Figures }[];
  /** How many rows say what is stored already. */
  unchanged: number;
}

const figuresOf = ({ numerator, denominator, value }: Figures): Figures => ({
  numerator,
  denominator,
  value,
});

const isSame = (one: Figures, other: Figures): boolean =>
  one.numerator === other.numerator && one.denominator === other.denominator && one.value === other.value;

/** Sorts the rows by what they do. A group keeps the number that it has had; new ones follow the last. */
export const partChanges = (
  { parts, date }: Pick<PartDesk, "parts" | "date">,
  rows: readonly PartRow[],
  {
    indicatorId,
    nameOf,
    newId,
  }: { indicatorId: string; nameOf: (id: string) => string; newId: () => string },
): PartChanges => {
  const stored = new Map(parts.filter((part) => part.date === date).map((part) => [partKey(part), part]));
  const numbers = new Map(parts.map((part) => [partKey(part), part.number]));
  let last = parts.reduce((largest, { number }) => Math.max(largest, number), 0);
  const changes: PartChanges = { added: [], corrected: [], unchanged: 0 };
  for (const row of rows) {
    const label = row.authorityId === null ? (row.label ?? "") : nameOf(row.authorityId);
    const key = partKey({ authorityId: row.authorityId, label });
    const before = stored.get(key);
    if (before !== undefined && isSame(before, row)) changes.unchanged += 1;
    else if (before !== undefined)
      changes.corrected.push({ stored: before, versionRead: row.version, fields: figuresOf(row) });
    else {
      const known = numbers.get(key);
      last += known === undefined ? 1 : 0;
      changes.added.push({
        id: newId(),
        indicatorId,
        number: known ?? last,
        label,
        authorityId: row.authorityId,
        date,
        ...figuresOf(row),
        origin: "entered",
        sourceSlide: null,
        version: 1,
      });
    }
  }
  return changes;
};
