import { readProjectChanges, type ChangeRow } from "@kedr/db";
import { changedFields, type ChangeView, type PortfolioIndex } from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";
import { recordLabel } from "./record-label.ts";

/** A page of a project's history, newest first. */
export interface ProjectHistory {
  changes: ChangeView[];
  /** To be passed as `beforeSequence` for the next page; null at the end. */
  nextBeforeSequence: number | null;
}

/** Which page of which project's history. */
export interface ProjectHistoryQuestion extends AsOfInput {
  projectId: string;
  beforeSequence?: number | undefined;
  /** 1 to 100. */
  limit: number;
}

/**
 * Who changed what in a project and in everything that hangs on it, deleted things included; of a past day, what was
 * known by then, under the names that things had.
 * @throws AppError `not_found` when there is no such project, or was none on that day
 */
export async function listProjectChanges(
  context: ServiceContext,
  { projectId, beforeSequence, limit, asOf }: ProjectHistoryQuestion,
): Promise<ProjectHistory> {
  const index = await readAt(context, asOf);
  const project = index.recorded.Project.find(({ id }) => id === projectId);
  if (project === undefined) throw notFound("projectId");
  authorise(context.actor, "history.read", project);
  // One more than asked tells whether there is a next page.
  const asked = { projectId, beforeSequence, until: asOf, limit: limit + 1 };
  const rows = await readProjectChanges(context.database, asked);
  const page = rows.slice(0, limit);
  return {
    changes: page.map((row) => changeView(row, index)),
    nextBeforeSequence: rows.length > limit ? (page.at(-1)?.sequence ?? null) : null,
  };
}

function changeView({ before, after, ...row }: ChangeRow, index: PortfolioIndex): ChangeView {
  const label = recordLabel(row.entity, after ?? before ?? {}, index);
  return { ...row, label, fields: changedFields(before, after) };
}
