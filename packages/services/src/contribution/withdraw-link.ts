import { deleteRecord, insertRecords, readChangesBy, readLogIn, type Transaction } from "@kedr/db";
import {
  mayWithdrawLink,
  refuseLink,
  refuseWithdrawal,
  type ChangeLinkInput,
  type IndicatorContributionRecord,
  type ProjectIndicatorRecord,
  type RestoreLinkInput,
} from "@kedr/domain";
import { AppError, notFound, refused, requireVersion } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeLink, findLink } from "./change-link.ts";

/**
 * Takes a link away with what it was to bring; the log keeps both.
 * @throws AppError `not_found`, `forbidden`, `conflict`, or `not_allowed_now` for a link that the source prints
 */
export function withdrawLink(
  context: ServiceContext,
  { requestId, projectIndicatorId, version }: ChangeLinkInput,
): Promise<{ projectIndicatorId: string }> {
  return changeLink(context, { requestId, procedure: "contribution.withdraw" }, async (tx, index) => {
    const { link, project } = findLink(index, projectIndicatorId);
    if (!mayWithdrawLink(context.actor, link, project)) throw new AppError("forbidden");
    requireVersion(link, version);
    const refusal = refuseWithdrawal(link);
    if (refusal !== null) throw refused(refusal);
    const own = index.portfolio.IndicatorContribution.filter(
      (one) => one.projectIndicatorId === projectIndicatorId,
    );
    for (const { id } of own) await deleteRecord(tx, "IndicatorContribution", id);
    await deleteRecord(tx, "ProjectIndicator", projectIndicatorId);
    return projectIndicatorId;
  });
}

/** A link that was taken away, as it last was, with what it was to bring. */
async function withdrawnLink(
  tx: Transaction,
  projectIndicatorId: string,
): Promise<{ link: ProjectIndicatorRecord; contributions: IndicatorContributionRecord[] }> {
  const [last] = await readLogIn(tx, "ProjectIndicator", [projectIndicatorId]);
  if (last === undefined || last.operation !== "delete") throw notFound("projectIndicatorId");
  const changed = await readChangesBy(tx, "IndicatorContribution", last.requestId);
  const deleted = changed.filter(({ operation }) => operation === "delete");
  // The log keeps whole records of these very kinds.
  const contributions = deleted.map(({ before }) => before as unknown as IndicatorContributionRecord);
  return {
    link: last.before as unknown as ProjectIndicatorRecord,
    contributions: contributions.filter((one) => one.projectIndicatorId === projectIndicatorId),
  };
}

/** It is another version than the one that was taken away. */
const again = <Entry extends { version: number }>(record: Entry): Entry => ({
  ...record,
  version: record.version + 1,
});

/**
 * Takes a withdrawal back: the link is there again as it was, with what it was to bring.
 * @throws AppError `not_found`, `forbidden`, or `invalid_input` where the project was linked anew meanwhile
 */
export function restoreLink(
  context: ServiceContext,
  { requestId, projectIndicatorId }: RestoreLinkInput,
): Promise<{ projectIndicatorId: string }> {
  return changeLink(context, { requestId, procedure: "contribution.restore" }, async (tx, index) => {
    const { link, contributions } = await withdrawnLink(tx, projectIndicatorId);
    const project = index.projectById.get(link.projectId);
    if (project === undefined) throw notFound("projectId");
    if (!mayWithdrawLink(context.actor, link, project)) throw new AppError("forbidden");
    if (!index.portfolio.Indicator.some(({ id }) => id === link.indicatorId)) throw notFound("indicatorId");
    const refusal = refuseLink(index.portfolio.ProjectIndicator, link);
    if (refusal !== null) throw refused(refusal);
    await insertRecords(tx, "ProjectIndicator", [again(link)]);
    await insertRecords(tx, "IndicatorContribution", contributions.map(again));
    return projectIndicatorId;
  });
}
