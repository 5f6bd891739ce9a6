import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { RecordName } from "../portfolio/portfolio.ts";
import type { Reference } from "../project/project.view.ts";
import type { ChangeKind } from "./change-kinds.ts";
import type { FieldName } from "./field-words.ts";
import type { SilentName } from "./silent-records.ts";
import type { StatedValue } from "./stated-value.ts";

/** How much has changed: after − before. Days are positive for later; points are percentage points. */
export type ChangeMeasure =
  | { unit: "days" | "points" | "roubles"; value: number }
  | { unit: "value"; value: number; of: string };

/** Whether a change is good news. */
export type ChangeTone = "worse" | "neutral" | "better";

/** One field on both days; null where nothing is entered, or where the record is not there. */
export interface StatedField {
  field: FieldName;
  before: StatedValue | null;
  after: StatedValue | null;
}

/** One thing that is otherwise than on the earlier day. */
export interface ChangedLine {
  /** Stable: the record, its id and the kind. */
  key: string;
  kind: ChangeKind;
  tone: ChangeTone;
  /** Null for what belongs to the strategy as a whole. */
  industry: Reference | null;
  entity: RecordName;
  /** What the line is about, as readers know it. */
  name: string;
  project: Reference | null;
  indicator: Reference | null;
  meetingId: string | null;
  measure: ChangeMeasure | null;
  /** Which of the fields says most; null where the kind says it all. */
  lead: FieldName | null;
  /** What has changed, and what a reader needs beside it. */
  fields: StatedField[];
}

/** How many lines there are of a kind. */
export interface KindCount {
  kind: ChangeKind;
  count: number;
}

/** Lines of one industry, worst first; null for the strategy as a whole, which comes last. */
export interface ChangedIndustry {
  industry: Reference | null;
  lines: ChangedLine[];
}

/** Records that differ and are not told, and why that is. */
export interface SilentCount {
  reason: SilentName;
  count: number;
}

/** What is otherwise on the later day than on the earlier one. */
export interface PortfolioChanges {
  before: CalendarDate;
  after: CalendarDate;
  /** How many lines there are. */
  total: number;
  /** In the order of the kinds; only those that there are. */
  counts: KindCount[];
  /** In the order of the strategy. */
  industries: ChangedIndustry[];
  silent: SilentCount[];
}

/** Which lines are asked for. A deputy's are those of the industries that the post curates on the later day. */
export type ChangesScope =
  | { kind: "industry"; industryId: string }
  | { kind: "deputy"; positionId: string | null }
  | { kind: "project"; projectId: string };
