import {
  addMilestoneInputSchema,
  applyTemplateInputSchema,
  cancelMilestoneInputSchema,
  copyMilestonesInputSchema,
  editMilestoneInputSchema,
  findMilestonesInputSchema,
  orderMilestonesInputSchema,
  removeTemplateInputSchema,
  restoreMilestoneInputSchema,
  saveTemplateInputSchema,
  setDependenciesInputSchema,
  shiftMilestonesInputSchema,
  takeBackMilestonesInputSchema,
} from "@kedr/domain";
import {
  addMilestone,
  applyTemplate,
  cancelMilestone,
  copyMilestones,
  editMilestone,
  findMilestones,
  getPlan,
  orderMilestones,
  removeTemplate,
  restoreMilestone,
  saveTemplate,
  setDependencies,
  shiftForecasts,
  takeBackMilestones,
} from "@kedr/services";
import { permittedProcedure, readProcedure } from "./procedures.ts";
import { projectInputSchema } from "./read-input.ts";
import { trpc } from "./trpc.ts";

const planProcedure = permittedProcedure("milestone.plan");
const templateProcedure = permittedProcedure("milestoneTemplate.edit");

export const planRouter = trpc.router({
  get: readProcedure("project.read")
    .input(projectInputSchema)
    .query(({ ctx, input }) => getPlan(ctx.services, input)),
  findMilestones: planProcedure
    .input(findMilestonesInputSchema)
    .query(({ ctx, input }) => findMilestones(ctx.services, input)),
  addMilestone: planProcedure
    .input(addMilestoneInputSchema)
    .mutation(({ ctx, input }) => addMilestone(ctx.services, input)),
  takeBack: planProcedure
    .input(takeBackMilestonesInputSchema)
    .mutation(({ ctx, input }) => takeBackMilestones(ctx.services, input)),
  editMilestone: planProcedure
    .input(editMilestoneInputSchema)
    .mutation(({ ctx, input }) => editMilestone(ctx.services, input)),
  cancelMilestone: planProcedure
    .input(cancelMilestoneInputSchema)
    .mutation(({ ctx, input }) => cancelMilestone(ctx.services, input)),
  restoreMilestone: planProcedure
    .input(restoreMilestoneInputSchema)
    .mutation(({ ctx, input }) => restoreMilestone(ctx.services, input)),
  order: planProcedure
    .input(orderMilestonesInputSchema)
    .mutation(({ ctx, input }) => orderMilestones(ctx.services, input)),
  setDependencies: planProcedure
    .input(setDependenciesInputSchema)
    .mutation(({ ctx, input }) => setDependencies(ctx.services, input)),
  applyTemplate: planProcedure
    .input(applyTemplateInputSchema)
    .mutation(({ ctx, input }) => applyTemplate(ctx.services, input)),
  copyFrom: planProcedure
    .input(copyMilestonesInputSchema)
    .mutation(({ ctx, input }) => copyMilestones(ctx.services, input)),
  shift: planProcedure
    .input(shiftMilestonesInputSchema)
    .mutation(({ ctx, input }) => shiftForecasts(ctx.services, input)),
  saveTemplate: templateProcedure
    .input(saveTemplateInputSchema)
    .mutation(({ ctx, input }) => saveTemplate(ctx.services, input)),
  removeTemplate: templateProcedure
    .input(removeTemplateInputSchema)
    .mutation(({ ctx, input }) => removeTemplate(ctx.services, input)),
});
