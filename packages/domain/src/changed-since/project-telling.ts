import type { FundingLineRecord } from "../funding/funding.record.ts";
import { isMeasureOverdue } from "../risk/risk.ts";
import type { ChangeKind } from "./change-kinds.ts";
import type { ChangeTone } from "./changed-since.view.ts";
import { plainly, type Tellings, type Told, turned, type TwoDays } from "./telling.ts";

const amounts = ["allocated", "need", "committed", "spent"] as const;

/** More allocated is good news; what is needed, committed or spent is neither. */
const toneOfAmount = (amount: (typeof amounts)[number], rise: number | null): ChangeTone => {
  if (amount !== "allocated" || rise === null || rise === 0) return "neutral";
  return rise > 0 ? "better" : "worse";
};

/** A line for each amount that differs, to the kopeck. What was not entered before has no difference. */
const money = (before: FundingLineRecord | null, after: FundingLineRecord | null): Told[] =>
  amounts.flatMap((amount): Told[] => {
    const was = before?.[amount] ?? null;
    const is = after?.[amount] ?? null;
    if (was === is) return [];
    const rise = was === null || is === null ? null : Math.round((is - was) * 100) / 100;
    const kind: ChangeKind = `funding_${amount}`;
    return [
      {
        kind,
        covers: [amount],
        lead: amount,
        measure: rise === null ? null : { unit: "roubles", value: rise },
        tone: toneOfAmount(amount, rise),
      },
    ];
  });

const orWhole = (lines: Told[], kind: ChangeKind): Told[] => (lines.length > 0 ? lines : [{ kind }]);

/** The measure against a risk or a problem issue should have been taken meanwhile. */
const measureOverdue = (
  before: { state: string; dueDate: `${number}-${number}-${number}` | null },
  after: typeof before,
  days: TwoDays,
): Told[] =>
  isMeasureOverdue(after, days.after.today) && !isMeasureOverdue(before, days.before.today)
    ? [{ kind: "measure_overdue", covers: [] }]
    : [];

const settlement = ["state", "settledOn", "settlement"] as const;
const resolution = ["state", "resolvedOn", "resolution"] as const;
const reviewed = ["state", "reviewedOn", "reviewedBy", "reviewComment"] as const;
const submitted = ["state", "submittedOn", "submittedBy"] as const;

/** Projects, their money, risks, problem issues and reports. */
export const projectTellings: Tellings<
  "Project" | "FundingLine" | "Risk" | "Problem" | "ProgressReport" | "ValueReport"
> = {
  Project: {
    ...plainly("project_added", "project_removed", "project_edited"),
    happened: (before, after) => [
      ...turned(before.stage, after.stage, {
        active: { kind: "project_stage", covers: ["stage"] },
        completed: { kind: "project_stage", covers: ["stage"], tone: "better" },
        paused: { kind: "project_stage", covers: ["stage"], tone: "worse" },
        cancelled: { kind: "project_stage", covers: ["stage"], tone: "worse" },
      }),
      ...(before.leadPositionId === after.leadPositionId
        ? []
        : [{ kind: "project_lead", covers: ["leadPositionId"] } as const]),
    ],
    always: ["stage", "leadPositionId"],
  },
  FundingLine: {
    added: (after) => orWhole(money(null, after), "funding_added"),
    removed: (before) => orWhole(money(before, null), "funding_removed"),
    happened: money,
    edited: "funding_edited",
    always: ["year", "source"],
  },
  Risk: {
    added: (after) => [{ kind: after.state === "occurred" ? "risk_occurred" : "risk_opened" }],
    removed: () => [{ kind: "risk_removed" }],
    happened: (before, after, days) => [
      ...turned(before.state, after.state, {
        open: { kind: "risk_reopened", covers: settlement },
        closed: { kind: "risk_closed", covers: settlement },
        occurred: { kind: "risk_occurred", covers: settlement },
      }),
      ...measureOverdue(before, after, days),
    ],
    edited: "risk_edited",
    always: ["state", "probability", "impact", "dueDate"],
  },
  Problem: {
    added: () => [{ kind: "problem_raised" }],
    removed: () => [{ kind: "problem_removed" }],
    happened: (before, after, days) => [
      ...turned(before.state, after.state, {
        open: { kind: "problem_reopened", covers: resolution },
        resolved: { kind: "problem_resolved", covers: resolution },
      }),
      ...measureOverdue(before, after, days),
    ],
    edited: "problem_edited",
    always: ["state", "impact", "dueDate"],
  },
  ProgressReport: {
    added: ({ state }) => [{ kind: `report_${state}` }],
    removed: () => [{ kind: "report_removed" }],
    happened: (before, after) =>
      turned(before.state, after.state, {
        submitted: { kind: "report_submitted", covers: submitted },
        accepted: { kind: "report_accepted", covers: reviewed },
        returned: { kind: "report_returned", covers: reviewed },
      }),
    edited: "report_edited",
    always: ["periodStart", "state", "ownRating"],
  },
  ValueReport: {
    added: ({ state }) => [{ kind: `values_${state}` }],
    removed: () => [{ kind: "values_removed" }],
    happened: (before, after) =>
      turned(before.state, after.state, {
        submitted: { kind: "values_submitted", covers: submitted },
        accepted: { kind: "values_accepted", covers: reviewed },
        returned: { kind: "values_returned", covers: reviewed },
      }),
    edited: "values_edited",
    always: ["quarterStart", "state"],
  },
};
