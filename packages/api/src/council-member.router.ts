import { removeMemberInputSchema, saveCouncilRulesInputSchema, saveMemberInputSchema } from "@kedr/domain";
import { listCouncilMembers, removeCouncilMember, saveCouncilMember, saveCouncilRules } from "@kedr/services";
import { permittedProcedure, readProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

const write = permittedProcedure("council.administer");

export const councilMemberRouter = trpc.router({
  list: readProcedure("council.read").query(({ ctx, input }) => listCouncilMembers(ctx.services, input)),
  save: write
    .input(saveMemberInputSchema)
    .mutation(({ ctx, input }) => saveCouncilMember(ctx.services, input)),
  remove: write
    .input(removeMemberInputSchema)
    .mutation(({ ctx, input }) => removeCouncilMember(ctx.services, input)),
  saveRules: write
    .input(saveCouncilRulesInputSchema)
    .mutation(({ ctx, input }) => saveCouncilRules(ctx.services, input)),
});
