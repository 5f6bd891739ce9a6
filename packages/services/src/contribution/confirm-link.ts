import { updateRecord } from "@kedr/db";
import {
  linkSubject,
  refuseConfirmation,
  refuseUnconfirmation,
  type ChangeLinkInput,
  type ContributionRefusal,
  type LinkConfidence,
  type ProjectIndicatorRecord,
} from "@kedr/domain";
import { refused, requireVersion } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeLink, findLink } from "./change-link.ts";

interface NewConfidence {
  procedure: string;
  confidence: LinkConfidence;
  refuse: (link: ProjectIndicatorRecord) => ContributionRefusal | null;
}

function changeConfidence(
  context: ServiceContext,
  { requestId, projectIndicatorId, version }: ChangeLinkInput,
  { procedure, confidence, refuse }: NewConfidence,
): Promise<{ projectIndicatorId: string }> {
  return changeLink(context, { requestId, procedure }, async (tx, index) => {
    const { link, project } = findLink(index, projectIndicatorId);
    authorise(context.actor, "contribution.confirm", linkSubject(index, link, project));
    requireVersion(link, version);
    const refusal = refuse(link);
    if (refusal !== null) throw refused(refusal);
    await updateRecord(tx, "ProjectIndicator", { id: projectIndicatorId, fields: { confidence } });
    return projectIndicatorId;
  });
}

/**
 * Says that an assumed link holds: the body that answers for the indicator, or those who keep the registry.
 * @throws AppError `not_found`, `forbidden`, `conflict`, or `not_allowed_now` for a link that is not assumed
 */
export function confirmLink(
  context: ServiceContext,
  input: ChangeLinkInput,
): Promise<{ projectIndicatorId: string }> {
  return changeConfidence(context, input, {
    procedure: "contribution.confirm",
    confidence: "confirmed",
    refuse: refuseConfirmation,
  });
}

/**
 * Takes a confirmation back: the link is assumed again.
 * @throws AppError `not_found`, `forbidden`, `conflict`, or `not_allowed_now` for a link that is not confirmed
 */
export function unconfirmLink(
  context: ServiceContext,
  input: ChangeLinkInput,
): Promise<{ projectIndicatorId: string }> {
  return changeConfidence(context, input, {
    procedure: "contribution.unconfirm",
    confidence: "assumed",
    refuse: refuseUnconfirmation,
  });
}
