import type { CalendarDate } from "@kedr/domain";

/** A filter as an address has it; one that is left out is not asked for. */
type Asked = string | number | boolean | readonly string[] | undefined;

/**
 * Where a table is got from as a file, with the filters of its screen: a list is written `a,b`, and an empty one stays,
 * for it may ask for something else than none.
 */
export const tableAddress = (
  file: string,
  query: Readonly<Record<string, Asked>>,
  asOf: CalendarDate | undefined,
): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...query, asOf })) {
    if (value !== undefined) search.set(name, Array.isArray(value) ? value.join(",") : String(value));
  }
  return `/downloads/${file}${search.size === 0 ? "" : `?${search.toString()}`}`;
};
