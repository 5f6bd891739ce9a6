import {
  approveMinutesInputSchema,
  cancelMeetingInputSchema,
  councilSearchInputSchema,
  editMeetingInputSchema,
  inviteInputSchema,
  meetingStepInputSchema,
  planMeetingInputSchema,
  registerMinutesInputSchema,
  removeInvitedInputSchema,
  saveAttendanceInputSchema,
  saveTimesInputSchema,
} from "@kedr/domain";
import {
  approveAgenda,
  approveMinutes,
  cancelMeeting,
  closeSession,
  editMeeting,
  getCouncil,
  getMeeting,
  getMeetingPeople,
  invite,
  openSession,
  planMeeting,
  registerMinutes,
  removeInvited,
  saveAttendance,
  saveTimes,
  searchCouncil,
  stepBack,
} from "@kedr/services";
import { permittedProcedure, readProcedure } from "./procedures.ts";
import { meetingInputSchema } from "./read-input.ts";
import { trpc } from "./trpc.ts";

const write = permittedProcedure("meeting.prepare");

export const councilRouter = trpc.router({
  get: readProcedure("council.read").query(({ ctx, input }) => getCouncil(ctx.services, input)),
  search: readProcedure("council.read")
    .input(councilSearchInputSchema)
    .query(({ ctx, input }) => searchCouncil(ctx.services, input)),
  meeting: readProcedure("council.read")
    .input(meetingInputSchema)
    .query(({ ctx, input }) => getMeeting(ctx.services, input)),
  people: readProcedure("council.read")
    .input(meetingInputSchema)
    .query(({ ctx, input }) => getMeetingPeople(ctx.services, input)),
  planMeeting: write
    .input(planMeetingInputSchema)
    .mutation(({ ctx, input }) => planMeeting(ctx.services, input)),
  editMeeting: write
    .input(editMeetingInputSchema)
    .mutation(({ ctx, input }) => editMeeting(ctx.services, input)),
  approveAgenda: write
    .input(meetingStepInputSchema)
    .mutation(({ ctx, input }) => approveAgenda(ctx.services, input)),
  openSession: write
    .input(meetingStepInputSchema)
    .mutation(({ ctx, input }) => openSession(ctx.services, input)),
  closeSession: write
    .input(meetingStepInputSchema)
    .mutation(({ ctx, input }) => closeSession(ctx.services, input)),
  approveMinutes: write
    .input(approveMinutesInputSchema)
    .mutation(({ ctx, input }) => approveMinutes(ctx.services, input)),
  cancelMeeting: write
    .input(cancelMeetingInputSchema)
    .mutation(({ ctx, input }) => cancelMeeting(ctx.services, input)),
  stepBack: write.input(meetingStepInputSchema).mutation(({ ctx, input }) => stepBack(ctx.services, input)),
  register: write
    .input(registerMinutesInputSchema)
    .mutation(({ ctx, input }) => registerMinutes(ctx.services, input)),
  saveTimes: write.input(saveTimesInputSchema).mutation(({ ctx, input }) => saveTimes(ctx.services, input)),
  saveAttendance: write
    .input(saveAttendanceInputSchema)
    .mutation(({ ctx, input }) => saveAttendance(ctx.services, input)),
  invite: write.input(inviteInputSchema).mutation(({ ctx, input }) => invite(ctx.services, input)),
  removeInvited: write
    .input(removeInvitedInputSchema)
    .mutation(({ ctx, input }) => removeInvited(ctx.services, input)),
});
