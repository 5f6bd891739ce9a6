import { z } from "zod";
import {
  changeLinkInputSchema,
  linkProjectInputSchema,
  missingOr,
  recordIdSchema,
  restoreLinkInputSchema,
  scopeSchema,
  stateContributionInputSchema,
} from "@kedr/domain";
import {
  confirmLink,
  findLinkChoices,
  getCoverage,
  getIndicatorContributions,
  getProjectContributions,
  linkProject,
  restoreLink,
  stateContribution,
  unconfirmLink,
  withdrawLink,
} from "@kedr/services";
import { permittedProcedure, readProcedure } from "./procedures.ts";
import { projectInputSchema } from "./read-input.ts";
import { trpc } from "./trpc.ts";

const indicatorInputSchema = z.object({ indicatorId: recordIdSchema });
const coverageInputSchema = z.object({ scope: scopeSchema.default({ kind: "strategy" }) });
const linkEndSchema = z.union([indicatorInputSchema, projectInputSchema], {
  error: missingOr("invalid_value"),
});

const stating = permittedProcedure("contribution.state");
const confirming = permittedProcedure("contribution.confirm");

export const contributionRouter = trpc.router({
  ofIndicator: readProcedure("portfolio.read")
    .input(indicatorInputSchema)
    .query(({ ctx, input }) => getIndicatorContributions(ctx.services, input)),
  ofProject: readProcedure("project.read")
    .input(projectInputSchema)
    .query(({ ctx, input }) => getProjectContributions(ctx.services, input)),
  coverage: readProcedure("portfolio.read")
    .input(coverageInputSchema)
    .query(({ ctx, input }) => getCoverage(ctx.services, input)),
  choices: permittedProcedure("portfolio.read")
    .input(linkEndSchema)
    .query(({ ctx, input }) => findLinkChoices(ctx.services, input)),
  link: stating.input(linkProjectInputSchema).mutation(({ ctx, input }) => linkProject(ctx.services, input)),
  state: stating
    .input(stateContributionInputSchema)
    .mutation(({ ctx, input }) => stateContribution(ctx.services, input)),
  confirm: confirming
    .input(changeLinkInputSchema)
    .mutation(({ ctx, input }) => confirmLink(ctx.services, input)),
  unconfirm: confirming
    .input(changeLinkInputSchema)
    .mutation(({ ctx, input }) => unconfirmLink(ctx.services, input)),
  withdraw: stating
    .input(changeLinkInputSchema)
    .mutation(({ ctx, input }) => withdrawLink(ctx.services, input)),
  restore: stating
    .input(restoreLinkInputSchema)
    .mutation(({ ctx, input }) => restoreLink(ctx.services, input)),
});
