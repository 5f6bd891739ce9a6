import { z } from "zod";
import {
  invalidValue,
  optionalTextSchema,
  orLeftOut,
  recordIdSchema,
  requestIdSchema,
  versionSchema,
} from "../change/write-input.schema.ts";

const stateSchema = z.enum(["expected", "present", "absent", "substituted"], invalidValue);

/** Input of `council.saveAttendance`: the marks that changed; `version` null where nothing was marked yet. */
export const saveAttendanceInputSchema = z.object({
  requestId: requestIdSchema,
  meetingId: recordIdSchema,
  attendance: z
    .array(
      z.object({
        councilMemberId: recordIdSchema,
        state: stateSchema,
        substituteName: orLeftOut(optionalTextSchema(500)),
        version: versionSchema.nullable(),
      }),
      invalidValue,
    )
    .max(200, "too_long"),
  invited: z
    .array(
      z.object({
        attendanceId: recordIdSchema,
        state: z.enum(["expected", "present", "absent"], invalidValue),
        version: versionSchema,
      }),
      invalidValue,
    )
    .max(200, "too_long"),
});
export type SaveAttendanceInput = z.infer<typeof saveAttendanceInputSchema>;

/** Input of `council.invite`: a post, a name, or a named person in a post. */
export const inviteInputSchema = z
  .object({
    requestId: requestIdSchema,
    meetingId: recordIdSchema,
    positionId: orLeftOut(recordIdSchema.nullable()),
    name: orLeftOut(optionalTextSchema(500)),
  })
  .refine(({ positionId, name }) => positionId !== null || name !== null, {
    path: ["name"],
    error: "required",
  });
export type InviteInput = z.infer<typeof inviteInputSchema>;

/** Input of `council.removeInvited`. */
export const removeInvitedInputSchema = z.object({
  requestId: requestIdSchema,
  attendanceId: recordIdSchema,
  version: versionSchema,
});
export type RemoveInvitedInput = z.infer<typeof removeInvitedInputSchema>;
