import type { CalendarDate } from "@kedr/domain";
import { undatedDay } from "./bodies-search.ts";

interface BodiesFile {
  indicatorId: string;
  date: CalendarDate | null;
  asOf?: CalendarDate | undefined;
  format: "csv" | "xlsx";
  /** The table as shown, or the form that is filled in and loaded back. */
  kind: "table" | "form";
}

/** Address of an indicator by municipality as a file. */
export const bodiesFile = ({ indicatorId, date, asOf, format, kind }: BodiesFile): string => {
  const query = new URLSearchParams({ kind, date: date ?? undatedDay });
  if (asOf !== undefined) query.set("asOf", asOf);
  return `/downloads/indicators/${encodeURIComponent(indicatorId)}/bodies.${format}?${query.toString()}`;
};
