import { z } from "zod";
import { calendarDateSchema } from "../calendar/calendar-date.ts";
import {
  invalidValue,
  optionalTextSchema,
  orLeftOut,
  recordIdSchema,
  requestIdSchema,
  versionSchema,
  writtenTextSchema,
} from "../change/write-input.schema.ts";
import { addressedSchema } from "./addressee.schema.ts";

/** Local time HH:MM, 00:00 to 23:59; null where it is not entered. */
const timeSchema = z
  .string("invalid_time")
  .max(5, "invalid_time")
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "invalid_time")
  .nullable();
const wordsSchema = optionalTextSchema(20_000);
const verbSchema = z.enum(["instruct", "recommend", "note", "endorse", "approve"], invalidValue);
const noteSchema = optionalTextSchema(2000);
const itemWrite = { requestId: requestIdSchema, itemId: recordIdSchema };
const pointWrite = { requestId: requestIdSchema, decisionId: recordIdSchema, version: versionSchema };
const choiceSchema = z.enum(["for", "against", "abstained", "conflict"], invalidValue);
/** The vote as it was read; null where there was none. */
const voteVersionSchema = versionSchema.nullable();

/** Input of `minutes.recordItem`: the whole record of a question, so that nothing is emptied by being left out. */
export const recordItemInputSchema = z.object({
  ...itemWrite,
  version: versionSchema,
  outcome: z.enum(["considered", "withdrawn", "carried_over"], invalidValue).nullable(),
  heard: wordsSchema,
  spoke: wordsSchema,
  startedTime: timeSchema,
  endedTime: timeSchema,
});
export type RecordItemInput = z.infer<typeof recordItemInputSchema>;

/** Input of `minutes.decidePoint`; «draft» takes the decision back. */
export const decidePointInputSchema = z.object({
  ...pointWrite,
  state: z.enum(["draft", "adopted", "rejected"], invalidValue),
  /** The point is adopted although no more voted for it than against. */
  isAcknowledged: z.boolean(invalidValue).default(false),
});
export type DecidePointInput = z.infer<typeof decidePointInputSchema>;

const wordedPoint = {
  verb: verbSchema,
  text: writtenTextSchema(5000),
  dueDate: calendarDateSchema.nullable(),
};

/** Input of `minutes.amendPoint`; without `addressed` the addressees stay as they are. */
export const amendPointInputSchema = z.object({
  ...pointWrite,
  ...wordedPoint,
  addressed: addressedSchema.optional(),
});
export type AmendPointInput = z.infer<typeof amendPointInputSchema>;

/** Input of `minutes.addPoint`: a point that was proposed at the meeting itself. */
export const addPointInputSchema = z.object({
  ...itemWrite,
  ...wordedPoint,
  /** In words, where they are not named one by one. */
  addressees: orLeftOut(optionalTextSchema(500)),
  addressed: addressedSchema.optional(),
});
export type AddPointInput = z.infer<typeof addPointInputSchema>;

/** Input of `minutes.removePoint`. */
export const removePointInputSchema = z.object(pointWrite);
export type RemovePointInput = z.infer<typeof removePointInputSchema>;

/** Input of `minutes.saveVotes`: the votes that change; a choice of null takes one back. */
export const saveVotesInputSchema = z.object({
  requestId: requestIdSchema,
  decisionId: recordIdSchema,
  votes: z
    .array(
      z.object({
        councilMemberId: recordIdSchema,
        choice: choiceSchema.nullable(),
        note: noteSchema,
        version: voteVersionSchema,
      }),
      invalidValue,
    )
    .min(1, "required")
    .max(200, "out_of_range"),
});
export type SaveVotesInput = z.infer<typeof saveVotesInputSchema>;

/** Input of `minutes.castVote`: one's own vote in a written procedure. */
export const castVoteInputSchema = z.object({
  requestId: requestIdSchema,
  decisionId: recordIdSchema,
  councilMemberId: recordIdSchema,
  choice: choiceSchema,
  note: noteSchema,
  version: voteVersionSchema,
});
export type CastVoteInput = z.infer<typeof castVoteInputSchema>;
