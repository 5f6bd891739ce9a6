import { z } from "zod";
import {
  orLeftOut,
  recordIdSchema,
  requestIdSchema,
  versionSchema,
  writtenTextSchema,
} from "../change/write-input.schema.ts";

const optionalId = orLeftOut(recordIdSchema.nullable());

/** Input of `proposal.propose`: about a project, an indicator, or an indicator in a project. */
export const proposeQuestionInputSchema = z
  .object({
    requestId: requestIdSchema,
    projectId: optionalId,
    indicatorId: optionalId,
    title: writtenTextSchema(500),
    reason: writtenTextSchema(2000),
  })
  .refine(({ projectId, indicatorId }) => projectId ?? indicatorId, {
    error: "required",
    path: ["projectId"],
  });
export type ProposeQuestionInput = z.infer<typeof proposeQuestionInputSchema>;

/** Input of `proposal.withdraw`. */
export const withdrawProposalInputSchema = z.object({
  requestId: requestIdSchema,
  proposalId: recordIdSchema,
  version: versionSchema,
});
export type WithdrawProposalInput = z.infer<typeof withdrawProposalInputSchema>;

/** Input of `proposal.list`: of one project, or all of them. */
export const proposalQuerySchema = z.object({ projectId: optionalId });
export type ProposalQuery = z.infer<typeof proposalQuerySchema>;
