import { planMeetingInputSchema } from "@kedr/domain";
import { getCouncil, getMeeting, planMeeting } from "@kedr/services";
import { permittedProcedure, readProcedure } from "./procedures.ts";
import { meetingInputSchema } from "./read-input.ts";
import { trpc } from "./trpc.ts";

export const councilRouter = trpc.router({
  get: readProcedure("council.read").query(({ ctx, input }) => getCouncil(ctx.services, input)),
  meeting: readProcedure("council.read")
    .input(meetingInputSchema)
    .query(({ ctx, input }) => getMeeting(ctx.services, input)),
  planMeeting: permittedProcedure("meeting.prepare")
    .input(planMeetingInputSchema)
    .mutation(({ ctx, input }) => planMeeting(ctx.services, input)),
});
