import type { Actor } from "../access/actor.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import {
  curation,
  fundingLine,
  indexOf,
  industry,
  milestone,
  position,
  project,
  report,
} from "../portfolio/portfolio.fixture.ts";
import { deputy, period } from "../reminder/reminder.fixture.ts";
import { ownScope } from "./folder-scope.ts";
import { folderOf } from "./folder.ts";

/** Two industries, the first of them curated by POS-1, and the month of February open. */
export const indexWith = (records: Partial<Portfolio>) =>
  indexOf({
    Industry: [industry(), industry({ id: "IND-2", name: "Культура", number: 2 })],
    Position: [position(), position({ id: "POS-LEAD", title: "Руководитель проекта" })],
    Curation: [curation()],
    ReportingPeriod: [period()],
    ...records,
  });

/** A project with what ails it; by itself it is on track, and its report is accepted. */
export const ailing = (
  id: string,
  ills: {
    stage?: "paused" | "completed" | "cancelled";
    industryId?: string;
    milestone?: Parameters<typeof milestone>[0];
    report?: Parameters<typeof report>[0] | null;
    funding?: Parameters<typeof fundingLine>[0];
  } = {},
): Partial<Portfolio> => ({
  Project: [
    project({
      id,
      name: id,
      industryId: ills.industryId ?? "IND-1",
      leadPositionId: "POS-LEAD",
      stage: ills.stage ?? "active",
      fundingRequirement: ills.funding ? "required" : "not_required",
    }),
  ],
  Milestone: [
    milestone({
      id: `${id}-done`,
      projectId: id,
      weight: 99,
      baselineDate: "2022-01-01",
      actualDate: "2022-01-01",
    }),
    milestone({ id: `${id}-KT`, projectId: id, ...ills.milestone }),
  ],
  ProgressReport: ills.report === null ? [] : [report({ id: `${id}-REP`, projectId: id, ...ills.report })],
  FundingLine: ills.funding ? [fundingLine({ id: `${id}-FUN`, projectId: id, ...ills.funding })] : [],
});

/** The projects together, with other records. */
export const merged = (parts: Partial<Portfolio>[], records: Partial<Portfolio>): Partial<Portfolio> => ({
  Project: parts.flatMap((part) => part.Project ?? []),
  Milestone: parts.flatMap((part) => part.Milestone ?? []),
  ProgressReport: parts.flatMap((part) => part.ProgressReport ?? []),
  FundingLine: parts.flatMap((part) => part.FundingLine ?? []),
  ...records,
});

/** The own folder of an actor, the curator unless given. */
export const folderWith = (
  parts: Partial<Portfolio>[],
  records: Partial<Portfolio> = {},
  { actor = deputy, isPast = false }: { actor?: Actor; isPast?: boolean } = {},
) => {
  const index = indexWith(merged(parts, records));
  return folderOf(index, ownScope(index, actor), { actor, isPast });
};
/** Subject and kind of all that waits, in order. */
export const listed = (folder: ReturnType<typeof folderWith>) =>
  [...folder.first, ...folder.rest].map(({ subject, kind }) => [subject.id, kind]);

/** A report that waits, with nothing to set it apart. */
export const submitted = { state: "submitted", submittedBy: "Руководитель проекта" } as const;
/** An exception, so that the report is read by itself. */
export const asksDecision = { ...submitted, decisionNeeded: "Выделить серверы" } as const;
