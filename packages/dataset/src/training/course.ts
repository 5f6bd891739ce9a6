import type { CalendarDate } from "@kedr/domain";
import type { ProofKind } from "./phases/phase.ts";

/** What was said about a milestone on a day before it was reached. */
export interface Forecast {
  saidOn: CalendarDate;
  forecast: CalendarDate;
  /** Why it moved; null where the plan was confirmed. */
  because: string | null;
}

/** The whole life of a milestone up to the end of the training history. */
export interface Course {
  number: number;
  title: string;
  baseline: CalendarDate | null;
  weight: number;
  isCritical: boolean;
  proof: ProofKind | null;
  /** In the order of their days. */
  forecasts: Forecast[];
  actual: CalendarDate | null;
  cancelled: { on: CalendarDate; reason: string } | null;
}
