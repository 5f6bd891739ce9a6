import { z } from "zod";
import { calendarDateSchema } from "../calendar/calendar-date.ts";
import { addressedSchema } from "./addressee.schema.ts";
import {
  missingOr,
  optionalTextSchema,
  orLeftOut,
  recordIdSchema,
  requestIdSchema,
  versionSchema,
  writtenTextSchema,
} from "../change/write-input.schema.ts";

// Messages are codes that the API puts into the user's language.

const titleSchema = writtenTextSchema(500);
const reasonSchema = writtenTextSchema(500);
const decisionTextSchema = writtenTextSchema(5000);

const lineSchema = optionalTextSchema(500);

/** Whole minutes, 1 to 480; null means that no time is allotted. */
const minutesSchema = z
  .int({ error: missingOr("invalid_number") })
  .min(1, "out_of_range")
  .max(480, "out_of_range")
  .nullable();

const verbSchema = z.enum(["instruct", "recommend", "note", "endorse", "approve"], {
  error: missingOr("invalid_value"),
});

/** A place in a list from 1; one past the end means the last. */
const placeSchema = z
  .int({ error: missingOr("invalid_number") })
  .min(1, "out_of_range")
  .max(1000, "out_of_range");

const suggestionWrite = {
  requestId: requestIdSchema,
  meetingId: recordIdSchema,
  suggestionKey: writtenTextSchema(100),
};
const itemWrite = { requestId: requestIdSchema, itemId: recordIdSchema };
const question = {
  title: titleSchema,
  presenterPositionId: recordIdSchema.nullable(),
  presenter: lineSchema,
  minutesAllotted: minutesSchema,
};
/** Told by newer clients only: what is left out stays as it is. */
const questionMore = {
  coPresenterPositionId: recordIdSchema.nullable().optional(),
  coPresenter: lineSchema.optional(),
  industryId: recordIdSchema.nullable().optional(),
};

/** Input of `agenda.acceptSuggestion`. */
export const acceptSuggestionInputSchema = z.object(suggestionWrite);
export type AcceptSuggestionInput = z.infer<typeof acceptSuggestionInputSchema>;

/** Input of `agenda.declineSuggestion`. */
export const declineSuggestionInputSchema = z.object({ ...suggestionWrite, reason: reasonSchema });
export type DeclineSuggestionInput = z.infer<typeof declineSuggestionInputSchema>;

/** Input of `agenda.restoreSuggestion`. */
export const restoreSuggestionInputSchema = z.object(suggestionWrite);
export type RestoreSuggestionInput = z.infer<typeof restoreSuggestionInputSchema>;

/** Input of `agenda.addItem`; all but the title may be left out. */
export const addAgendaItemInputSchema = z.object({
  requestId: requestIdSchema,
  meetingId: recordIdSchema,
  title: titleSchema,
  presenterPositionId: orLeftOut(question.presenterPositionId),
  presenter: orLeftOut(question.presenter),
  minutesAllotted: orLeftOut(question.minutesAllotted),
  ...questionMore,
});
export type AddAgendaItemInput = z.infer<typeof addAgendaItemInputSchema>;

/** Input of `agenda.editItem`: the whole question as it is to be, so that nothing is emptied by being left out. */
export const editAgendaItemInputSchema = z.object({
  ...itemWrite,
  version: versionSchema,
  ...question,
  ...questionMore,
});
export type EditAgendaItemInput = z.infer<typeof editAgendaItemInputSchema>;

/** Input of `agenda.moveItem`: a place from 1; one past the end means the last. */
export const moveAgendaItemInputSchema = z.object({
  ...itemWrite,
  version: versionSchema,
  toNumber: placeSchema,
});
export type MoveAgendaItemInput = z.infer<typeof moveAgendaItemInputSchema>;

/** Input of `agenda.moveItemTo`: another meeting whose agenda is open. */
export const moveItemToInputSchema = z.object({
  ...itemWrite,
  version: versionSchema,
  meetingId: recordIdSchema,
  /** Its place there from 1; left out, it is the last. */
  toNumber: placeSchema.optional(),
});
export type MoveItemToInput = z.infer<typeof moveItemToInputSchema>;

/** Input of `agenda.putOffItem`. */
export const putOffItemInputSchema = z.object({ ...itemWrite, version: versionSchema });
export type PutOffItemInput = z.infer<typeof putOffItemInputSchema>;

/** Input of `agenda.putBackItem`: the question that was put off. */
export const putBackItemInputSchema = z.object(itemWrite);
export type PutBackItemInput = z.infer<typeof putBackItemInputSchema>;

/** Input of `agenda.removeItem`. */
export const removeAgendaItemInputSchema = z.object({ ...itemWrite, version: versionSchema });
export type RemoveAgendaItemInput = z.infer<typeof removeAgendaItemInputSchema>;

/** Input of `agenda.saveDecision`: a new point without `decisionId`; an existing one with the version that was read. */
export const saveDecisionInputSchema = z
  .object({
    ...itemWrite,
    decisionId: recordIdSchema.optional(),
    version: versionSchema.optional(),
    verb: verbSchema,
    text: decisionTextSchema,
    addressees: orLeftOut(lineSchema),
    /** Left out, they stay as they are. */
    addressed: addressedSchema.optional(),
    dueDate: orLeftOut(calendarDateSchema.nullable()),
  })
  .refine(({ decisionId, version }) => decisionId === undefined || version !== undefined, {
    path: ["version"],
    error: "required",
  });
export type SaveDecisionInput = z.infer<typeof saveDecisionInputSchema>;

/** Input of `agenda.removeDecision`. */
export const removeDecisionInputSchema = z.object({
  requestId: requestIdSchema,
  decisionId: recordIdSchema,
  version: versionSchema,
});
export type RemoveDecisionInput = z.infer<typeof removeDecisionInputSchema>;

/** Input of `agenda.moveDecision`: a place from 1; one past the end means the last. */
export const moveDecisionInputSchema = z.object({
  requestId: requestIdSchema,
  decisionId: recordIdSchema,
  version: versionSchema,
  toNumber: placeSchema,
});
export type MoveDecisionInput = z.infer<typeof moveDecisionInputSchema>;
