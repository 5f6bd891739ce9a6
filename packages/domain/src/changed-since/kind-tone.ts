import type { ChangeKind } from "./change-kinds.ts";
import type { ChangeTone } from "./changed-since.view.ts";

const worse: readonly ChangeKind[] = [
  "milestone_overdue",
  "assignment_overdue",
  "measure_overdue",
  "plan_item_overdue",
  "milestone_later",
  "milestone_reopened",
  "project_removed",
  "risk_occurred",
  "risk_opened",
  "risk_reopened",
  "problem_raised",
  "problem_reopened",
  "report_returned",
  "values_returned",
  "assignment_returned",
  "decision_rejected",
];

const better: readonly ChangeKind[] = [
  "milestone_earlier",
  "milestone_completed",
  "plan_item_completed",
  "risk_closed",
  "problem_resolved",
  "assignment_released",
  "party_reported",
  "report_accepted",
  "values_accepted",
];

const tones = new Map<ChangeKind, ChangeTone>([
  ...worse.map((kind) => [kind, "worse"] as const),
  ...better.map((kind) => [kind, "better"] as const),
]);

/** What a kind is to a reader where the record does not say otherwise. */
export const toneOf = (kind: ChangeKind): ChangeTone => tones.get(kind) ?? "neutral";
