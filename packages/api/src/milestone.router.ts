import {
  commentMilestoneInputSchema,
  completeMilestoneInputSchema,
  forecastMilestoneInputSchema,
  reopenMilestoneInputSchema,
} from "@kedr/domain";
import { commentMilestone, completeMilestone, forecastMilestone, reopenMilestone } from "@kedr/services";
import { permittedProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

export const milestoneRouter = trpc.router({
  complete: permittedProcedure("milestone.update")
    .input(completeMilestoneInputSchema)
    .mutation(({ ctx, input }) => completeMilestone(ctx.services, input)),
  reopen: permittedProcedure("milestone.update")
    .input(reopenMilestoneInputSchema)
    .mutation(({ ctx, input }) => reopenMilestone(ctx.services, input)),
  forecast: permittedProcedure("milestone.update")
    .input(forecastMilestoneInputSchema)
    .mutation(({ ctx, input }) => forecastMilestone(ctx.services, input)),
  comment: permittedProcedure("milestone.comment")
    .input(commentMilestoneInputSchema)
    .mutation(({ ctx, input }) => commentMilestone(ctx.services, input)),
});
