import type { CalendarDate } from "@kedr/domain";
import { isCalendarDate } from "@kedr/domain";

/** What the dialogs compare when somebody else has changed the milestone meanwhile. */
export interface CurrentMilestone {
  version: number;
  actualDate: CalendarDate | null;
  forecastDate: CalendarDate | null;
  evidence: string | null;
}

const dateOf = (value: unknown): CalendarDate | null =>
  typeof value === "string" && isCalendarDate(value) ? value : null;

/** The record that came with a conflict; null when it carries no version to write over. */
export const readCurrentMilestone = (current: Record<string, unknown> | null): CurrentMilestone | null => {
  if (!current || typeof current["version"] !== "number") return null;
  const { version, actualDate, forecastDate, evidence } = current;
  return {
    version,
    actualDate: dateOf(actualDate),
    forecastDate: dateOf(forecastDate),
    evidence: typeof evidence === "string" ? evidence : null,
  };
};
