import { z } from "zod";
import { calendarDateSchema } from "../calendar/calendar-date.ts";
import {
  invalidNumber,
  invalidValue,
  optionalTextSchema,
  orLeftOut,
  recordIdSchema,
  requestIdSchema,
  versionSchema,
} from "../change/write-input.schema.ts";

const lineSchema = optionalTextSchema(500);
const days = z.int(invalidNumber).min(0, "out_of_range").max(365, "out_of_range");

/** Input of `councilMember.save`: a new member without `councilMemberId`; a known one with the version that was read. */
export const saveMemberInputSchema = z
  .object({
    requestId: requestIdSchema,
    councilMemberId: recordIdSchema.optional(),
    version: versionSchema.optional(),
    part: z.enum(["chair", "deputy_chair", "secretary", "member"], invalidValue),
    positionId: orLeftOut(recordIdSchema.nullable()),
    name: orLeftOut(lineSchema),
    substitutePositionId: orLeftOut(recordIdSchema.nullable()),
    fromDate: calendarDateSchema,
    toDate: orLeftOut(calendarDateSchema.nullable()),
    basis: orLeftOut(lineSchema),
  })
  .refine(({ councilMemberId, version }) => councilMemberId === undefined || version !== undefined, {
    path: ["version"],
    error: "required",
  });
export type SaveMemberInput = z.infer<typeof saveMemberInputSchema>;

/** Input of `councilMember.remove`. */
export const removeMemberInputSchema = z.object({
  requestId: requestIdSchema,
  councilMemberId: recordIdSchema,
  version: versionSchema,
});
export type RemoveMemberInput = z.infer<typeof removeMemberInputSchema>;

/** Input of `councilMember.saveRules`: how many members make a quorum, and how due dates are watched. */
export const saveCouncilRulesInputSchema = z.object({
  requestId: requestIdSchema,
  version: versionSchema,
  quorumShare: z.number(invalidNumber).gt(0, "out_of_range").max(1, "out_of_range").nullable(),
  movesDueDates: z.boolean(invalidValue),
  headToldAfter: days,
  curatorToldAfter: days,
  councilToldAfter: days,
});
export type SaveCouncilRulesInput = z.infer<typeof saveCouncilRulesInputSchema>;
