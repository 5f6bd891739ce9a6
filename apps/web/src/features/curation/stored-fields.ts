import type { CalendarDate, PositionTermState } from "@kedr/domain";
import { isCalendarDate } from "@kedr/domain";

/** What a dialog changes of a curation. */
export interface EndFields {
  toDate: CalendarDate | null;
  basis: string | null;
}

/** What a dialog changes of a term. */
export interface TermFields extends EndFields {
  state: PositionTermState;
  fromDate: CalendarDate;
}

const dayOf = (value: unknown): CalendarDate | null =>
  typeof value === "string" && isCalendarDate(value) ? value : null;

const stateOf = (value: unknown): PositionTermState | null =>
  value === "held" || value === "acting" || value === "vacant" ? value : null;

const endOf = ({ toDate, basis }: Record<string, unknown>): EndFields => ({
  toDate: dayOf(toDate),
  basis: typeof basis === "string" ? basis : null,
});

/** A curation as the server sent it with a conflict; null when it cannot be read. */
export const readStoredCuration = (current: Record<string, unknown>) =>
  typeof current["version"] === "number" ? { fields: endOf(current), version: current["version"] } : null;

/** A term as the server sent it with a conflict; null when it cannot be read. */
export const readStoredTerm = (current: Record<string, unknown>) => {
  const state = stateOf(current["state"]);
  const fromDate = dayOf(current["fromDate"]);
  const version = current["version"];
  if (state === null || fromDate === null || typeof version !== "number") return null;
  return { fields: { state, fromDate, ...endOf(current) }, version };
};
