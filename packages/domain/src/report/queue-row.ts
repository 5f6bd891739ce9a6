import type { ProjectRecord } from "../project/project.record.ts";
import type { ProjectSummary } from "../project/project.view.ts";
import { compareRussian } from "../wording/russian-order.ts";

/** A project whose reports are looked through for what awaits somebody. */
export interface QueueRow {
  record: ProjectRecord;
  summary: ProjectSummary;
}

/** By the project's name. */
export const byProject = (one: { project: ProjectSummary }, other: { project: ProjectSummary }): number =>
  compareRussian(one.project.name, other.project.name) || (one.project.id < other.project.id ? -1 : 1);
