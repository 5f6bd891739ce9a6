import type { IndustryRecord } from "./industry.record.ts";

/** The order of the strategy: mandatory industries first, then by number. */
export const compareIndustries = (one: IndustryRecord, other: IndustryRecord): number => {
  if (one.listedAs !== other.listedAs) return one.listedAs === "mandatory" ? -1 : 1;
  return one.number - other.number || (one.id < other.id ? -1 : 1);
};
