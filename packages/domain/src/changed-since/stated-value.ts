import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { HealthReason } from "../project/health.view.ts";
import type { CodeSet } from "./code-words.ts";

/** A value as a reader is to see it; the client and the export word it. Roubles, percent and days are unrounded. */
export type StatedValue =
  | { type: "text"; value: string }
  | { type: "date" | "month"; value: CalendarDate }
  | { type: "number" | "roubles" | "percent"; value: number }
  | { type: "flag"; value: boolean }
  | { type: "code"; set: CodeSet; value: string }
  | { type: "reasons"; value: HealthReason[] };

/** How a stored field is to be read: a code's set, a reference by the name of what it leads to, or not at all. */
export type FieldType =
  | "text"
  | "date"
  | "month"
  | "number"
  | "roubles"
  | "percent"
  | "flag"
  | "silent"
  | `code:${CodeSet}`
  | `to:${ReferenceName}`;

/** Records that others name by their id. */
export const referenceNames = [
  "Strategy",
  "Goal",
  "PlanItem",
  "Industry",
  "Authority",
  "Position",
  "Project",
  "Milestone",
  "Indicator",
  "IndicatorTarget",
  "ProjectIndicator",
  "Framework",
  "Methodology",
  "Risk",
  "Meeting",
  "AgendaItem",
  "Decision",
  "Council",
  "Assignment",
  "LegalAct",
  "InformationSystem",
  "ExpectedResult",
  "Person",
] as const;
export type ReferenceName = (typeof referenceNames)[number];

/** Words for a record by its id; the id where it is not recorded. */
export type Naming = (name: ReferenceName, id: string) => string;

const statedText = (type: Exclude<FieldType, "silent">, raw: string, nameOf: Naming): StatedValue => {
  const [form, name] = type.split(":");
  if (form === "code") return { type: "code", set: name as CodeSet, value: raw };
  if (form === "to") return { type: "text", value: nameOf(name as ReferenceName, raw) };
  if (type === "date" || type === "month") return { type, value: raw as CalendarDate };
  return { type: "text", value: raw };
};

/** A stored value as its field says it is to be read; null where nothing is entered. */
export const statedValue = (type: FieldType, raw: unknown, nameOf: Naming): StatedValue | null => {
  if (raw === null || raw === undefined || type === "silent") return null;
  if (typeof raw === "boolean") return { type: "flag", value: raw };
  if (typeof raw === "string") return statedText(type, raw, nameOf);
  if (typeof raw !== "number") return null;
  if (type.startsWith("code:")) return { type: "code", set: type.slice(5) as CodeSet, value: String(raw) };
  return { type: type === "roubles" || type === "percent" ? type : "number", value: raw };
};
