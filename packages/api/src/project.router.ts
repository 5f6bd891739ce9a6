import { projectQuerySchema } from "@kedr/domain";
import { getProject, listProjectChanges, listProjects } from "@kedr/services";
import { projectHistoryInputSchema, projectInputSchema } from "./read-input.ts";
import { readProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

export const projectRouter = trpc.router({
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
