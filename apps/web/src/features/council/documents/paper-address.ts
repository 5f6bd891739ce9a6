import type { CalendarDate } from "@kedr/domain";

/** Where a document of the Council is got from: the parts of its address, with the day that is looked at. */
export const paperAddress = (
  parts: readonly string[],
  asOf: CalendarDate | undefined,
  search: Readonly<Record<string, string>> = {},
): string => {
  const query = new URLSearchParams({ ...search, ...(asOf === undefined ? {} : { asOf }) });
  const address = `/downloads/${parts.map(encodeURIComponent).join("/")}`;
  return query.size === 0 ? address : `${address}?${query.toString()}`;
};
