import { insertRecords } from "@kedr/db";
import { assumedLink, refuseLink, type LinkProjectInput } from "@kedr/domain";
import { notFound, refused } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeLink } from "./change-link.ts";

/**
 * Links a project to an indicator that it is thought to move. The link is assumed until it is confirmed.
 * @throws AppError `not_found`, `forbidden`, or `invalid_input` where the link is there already
 */
export function linkProject(
  context: ServiceContext,
  { requestId, ...fields }: LinkProjectInput,
): Promise<{ projectIndicatorId: string }> {
  return changeLink(context, { requestId, procedure: "contribution.link" }, async (tx, index) => {
    const project = index.projectById.get(fields.projectId);
    if (project === undefined) throw notFound("projectId");
    authorise(context.actor, "contribution.state", project);
    if (!index.portfolio.Indicator.some(({ id }) => id === fields.indicatorId)) throw notFound("indicatorId");
    const refusal = refuseLink(index.portfolio.ProjectIndicator, fields);
    if (refusal !== null) throw refused(refusal);
    const link = assumedLink({ id: context.newId(), ...fields });
    await insertRecords(tx, "ProjectIndicator", [link]);
    return link.id;
  });
}
