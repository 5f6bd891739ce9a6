import { z } from "zod";
import {
  cardToCreate,
  cardToEdit,
  projectCardSchema,
  projectQuerySchema,
  recordIdSchema,
} from "@kedr/domain";
import {
  createRecord,
  editRecord,
  getProject,
  getProjectForm,
  listProjectChanges,
  listProjects,
} from "@kedr/services";
import { projectHistoryInputSchema, projectInputSchema } from "./read-input.ts";
import { permittedProcedure, readProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

export const projectRouter = trpc.router({
  form: permittedProcedure("registry.keep")
    .input(z.object({ projectId: recordIdSchema.nullable() }))
    .query(({ ctx, input }) => getProjectForm(ctx.services, input)),
  create: permittedProcedure("registry.keep")
    .input(cardToCreate(projectCardSchema))
    .mutation(({ ctx, input }) => createRecord(ctx.services, "Project", input)),
  edit: permittedProcedure("registry.keep")
    .input(cardToEdit(projectCardSchema))
    .mutation(({ ctx, input }) => editRecord(ctx.services, "Project", input)),
  list: readProcedure("portfolio.read")
    .input(projectQuerySchema)
    .query(({ ctx, input }) => listProjects(ctx.services, input)),
  get: readProcedure("project.read")
    .input(projectInputSchema)
    .query(({ ctx, input }) => getProject(ctx.services, input)),
  history: readProcedure("history.read")
    .input(projectHistoryInputSchema)
    .query(({ ctx, input }) => listProjectChanges(ctx.services, input)),
});
