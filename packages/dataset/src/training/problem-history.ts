import { addDays } from "@kedr/domain";
import type { CalendarDate, ProblemRecord, RiskRecord } from "@kedr/domain";
import { precedingWeekday } from "../plan-days.ts";
import type { DatedChange } from "./dated-change.ts";
import { training } from "./origin.ts";
import { type Resolved, resolvedOfRisks, unforeseenProblems } from "./problem-texts.ts";
import type { TrackedProject } from "./tracked-projects.ts";

/** A lead gives a problem about three months. */
const daysToSolve = 90;

/** A risk that occurred, on the day that was told. */
interface Occurrence {
  risk: RiskRecord;
  on: CalendarDate;
}

const occurrencesIn = (risks: readonly DatedChange[]): Occurrence[] =>
  risks.flatMap(({ knownOn, change }) => {
    if (change.entity !== "Risk" || change.operation !== "update") return [];
    if (change.fields.state !== "occurred") return [];
    const noted = risks.find(
      ({ change: other }) =>
        other.entity === "Risk" && other.operation === "insert" && other.record.id === change.id,
    )?.change;
    return noted?.entity === "Risk" && noted.operation === "insert"
      ? [{ risk: noted.record, on: knownOn }]
      : [];
  });

const told = (
  project: TrackedProject,
  fields: Omit<
    ProblemRecord,
    "projectId" | "ownerPositionId" | "state" | "resolvedOn" | "resolution" | "origin" | "version"
  >,
  resolved: Resolved | null,
): DatedChange[] => {
  const record: ProblemRecord = {
    ...fields,
    projectId: project.id,
    ownerPositionId: project.leadPositionId,
    state: "open",
    resolvedOn: null,
    resolution: null,
    ...training,
  };
  const raised: DatedChange = {
    knownOn: fields.raisedOn,
    actor: project.reporter,
    change: { entity: "Problem", operation: "insert", record },
  };
  if (resolved === null) return [raised];
  const { on, resolution } = resolved;
  const change = {
    entity: "Problem",
    operation: "update",
    id: record.id,
    fields: { state: "resolved", resolvedOn: on, resolution },
  } as const;
  return [raised, { knownOn: on, actor: project.reporter, change }];
};

const ofRisk = (project: TrackedProject, { risk, on }: Occurrence): DatedChange[] =>
  told(
    project,
    {
      id: `TPRB-${project.id}-1`,
      riskId: risk.id,
      title: risk.title,
      impact: risk.impact,
      measure: risk.measure,
      dueDate: precedingWeekday(addDays(on, daysToSolve)),
      raisedOn: on,
    },
    resolvedOfRisks[project.id] ?? null,
  );

/** The problem issues that the project's risks became, told with them, and what nobody had foreseen. */
export const problemHistory = (project: TrackedProject, risks: readonly DatedChange[]): DatedChange[] => {
  const unforeseen = unforeseenProblems[project.id];
  if (unforeseen === undefined)
    return occurrencesIn(risks).flatMap((occurrence) => ofRisk(project, occurrence));
  const { resolved, ...fields } = unforeseen;
  return [
    ...occurrencesIn(risks).flatMap((occurrence) => ofRisk(project, occurrence)),
    ...told(project, { ...fields, id: `TPRB-${project.id}-2`, riskId: null }, resolved),
  ];
};
