import type { ContributionLink } from "@kedr/domain";
import { readTypedNumber } from "../../lib/typed-number.ts";

/** What stands in the fields, by year: as typed. */
type TypedYears = Readonly<Record<string, string>>;

/** Contributions by year as numbers; null where the year has none. */
export type YearValues = Record<string, number | null>;

/** A decimal comma, as people type it. */
const typed = (value: number): string => String(value).replace(".", ",");

/** The fields of a form: the years that are stated, and those from today's to the target's, at most so many. */
export const yearsToState = (
  { years }: Pick<ContributionLink, "years">,
  { thisYear, targetYear }: { thisYear: number; targetYear: number | null },
): number[] => {
  const last = Math.max(thisYear, Math.min(targetYear ?? thisYear + 2, thisYear + 7));
  const asked = Array.from({ length: last - thisYear + 1 }, (_, place) => thisYear + place);
  return [...new Set([...years.map(({ year }) => year), ...asked])].toSorted((one, other) => one - other);
};

export const typedYears = (
  { years }: Pick<ContributionLink, "years">,
  shown: readonly number[],
): TypedYears => {
  const stated = new Map(years.map(({ year, value }) => [year, value]));
  return Object.fromEntries(
    shown.map((year) => {
      const value = stated.get(year);
      return [String(year), value === undefined ? "" : typed(value)];
    }),
  );
};

/** The fields as numbers; a text that is none is named by its year in `wrong`. */
export const readYears = (fields: TypedYears): { values: YearValues; wrong: string[] } => {
  const read = Object.entries(fields).map(([year, text]) => {
    const value = text.trim() === "" ? null : readTypedNumber(text.replace(/\s*(%|п\.п\.)\s*$/, ""));
    return { year, value, isWrong: text.trim() !== "" && value === null };
  });
  return {
    values: Object.fromEntries(read.map(({ year, value }) => [year, value])),
    wrong: read.filter(({ isWrong }) => isWrong).map(({ year }) => year),
  };
};

/** What a record has for the years of the form, and each year's version. */
interface ReadYears {
  values: YearValues;
  versions: ReadonlyMap<string, number>;
}

export const readOf = (
  years: readonly { year: number; value: number; version: number }[],
  shown: readonly string[],
): ReadYears => {
  const stated = new Map(years.map((one) => [String(one.year), one]));
  return {
    values: Object.fromEntries(shown.map((year) => [year, stated.get(year)?.value ?? null])),
    versions: new Map([...stated].map(([year, { version }]) => [year, version])),
  };
};

const isYear = (entry: unknown): entry is { year: number; value: number; version: number } =>
  typeof entry === "object" &&
  entry !== null &&
  ["year", "value", "version"].every((name) => typeof (entry as Record<string, unknown>)[name] === "number");

/** The years that the server sent with a conflict; null when they cannot be read. */
export const conflictYears = (
  current: Record<string, unknown>,
): { year: number; value: number; version: number }[] | null => {
  const years = current["years"];
  return Array.isArray(years) && years.every(isYear) ? years : null;
};

/** What is sent: the years whose value differs from the one read. */
export const changedYears = (values: YearValues, read: ReadYears) =>
  Object.entries(values)
    .filter(([year, value]) => value !== (read.values[year] ?? null))
    .map(([year, value]) => {
      const version = read.versions.get(year);
      return { year: Number(year), value, ...(version === undefined ? {} : { version }) };
    });
