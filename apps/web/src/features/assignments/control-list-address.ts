import type { CalendarDate } from "@kedr/domain";

/** Where the list of control is got from, with the filters of the register: a list is written `a,b`. */
export const controlListAddress = (
  format: "docx" | "xlsx",
  query: Readonly<Record<string, string | readonly string[]>>,
  asOf: CalendarDate | undefined,
): string => {
  const asked: [name: string, value: string | readonly string[]][] = [
    ...Object.entries(query),
    ...(asOf === undefined ? [] : [["asOf", asOf] as [string, string]]),
  ];
  const search = new URLSearchParams(
    asked.map(([name, value]) => [name, typeof value === "string" ? value : value.join(",")]),
  );
  return `/downloads/control-list.${format}${search.size === 0 ? "" : `?${search.toString()}`}`;
};
