import { describe, expect, it } from "vitest";
import type { z } from "zod";
import {
  acceptSuggestionInputSchema,
  addAgendaItemInputSchema,
  declineSuggestionInputSchema,
  editAgendaItemInputSchema,
  moveAgendaItemInputSchema,
  removeAgendaItemInputSchema,
  removeDecisionInputSchema,
  restoreSuggestionInputSchema,
  saveDecisionInputSchema,
} from "./council.schema.ts";

const requestId = "3f0f6c1e-8a39-4b4e-9a55-6d3f1c1f8a10";
const accept = { requestId, meetingId: "MTG", suggestionKey: "project:PRJ-GOV-1" };
const decline = { ...accept, reason: "Рассмотрено" };
const add = { requestId, meetingId: "MTG", title: "Разное" };
const edit = {
  requestId,
  itemId: "ITEM",
  version: 1,
  title: "Разное",
  presenterPositionId: null,
  presenter: null,
  minutesAllotted: null,
};
const move = { requestId, itemId: "ITEM", version: 1, toNumber: 2 };
const remove = { requestId, itemId: "ITEM", version: 1 };
const save = { requestId, itemId: "ITEM", verb: "instruct", text: "представить отчёт" };
const removeDecision = { requestId, decisionId: "DEC-1", version: 1 };

/** Message codes by the field they are about. */
const problems = (schema: z.ZodType, input: unknown) =>
  schema.safeParse(input).error?.issues.map(({ path, message }) => [path.join("."), message]) ?? [];

describe("inputs of the Council", () => {
  it.each([
    { name: "acceptSuggestion", schema: acceptSuggestionInputSchema, input: accept },
    { name: "declineSuggestion", schema: declineSuggestionInputSchema, input: decline },
    { name: "restoreSuggestion", schema: restoreSuggestionInputSchema, input: accept },
    { name: "addItem", schema: addAgendaItemInputSchema, input: add },
    { name: "editItem", schema: editAgendaItemInputSchema, input: edit },
    { name: "moveItem", schema: moveAgendaItemInputSchema, input: move },
    { name: "removeItem", schema: removeAgendaItemInputSchema, input: remove },
    { name: "saveDecision", schema: saveDecisionInputSchema, input: save },
    { name: "removeDecision", schema: removeDecisionInputSchema, input: removeDecision },
  ])("$name takes what is needed, and asks for each field that is missing", ({ schema, input }) => {
    expect(problems(schema, input)).toEqual([]);
    for (const field of Object.keys(input)) {
      expect(problems(schema, { ...input, [field]: undefined })).toHaveLength(1);
    }
    expect(problems(schema, { ...input, requestId: "1" })).toEqual([["requestId", "invalid_id"]]);
    expect(problems(schema, { ...input, requestId: undefined })).toEqual([["requestId", "required"]]);
  });

  it("fill what may be left out with null, and trim", () => {
    expect(addAgendaItemInputSchema.parse({ ...add, title: " Разное ", presenter: " Гость " })).toEqual({
      ...add,
      title: "Разное",
      presenterPositionId: null,
      presenter: "Гость",
      minutesAllotted: null,
    });
    expect(saveDecisionInputSchema.parse(save)).toEqual({ ...save, addressees: null, dueDate: null });
  });

  it.each([
    {
      schema: acceptSuggestionInputSchema,
      input: { ...accept, meetingId: "" },
      problem: ["meetingId", "required"],
    },
    {
      schema: acceptSuggestionInputSchema,
      input: { ...accept, meetingId: "а".repeat(65) },
      problem: ["meetingId", "too_long"],
    },
    {
      schema: acceptSuggestionInputSchema,
      input: { ...accept, suggestionKey: " " },
      problem: ["suggestionKey", "required"],
    },
    {
      schema: declineSuggestionInputSchema,
      input: { ...decline, reason: "  " },
      problem: ["reason", "required"],
    },
    {
      schema: declineSuggestionInputSchema,
      input: { ...decline, reason: "а".repeat(501) },
      problem: ["reason", "too_long"],
    },
    { schema: addAgendaItemInputSchema, input: { ...add, title: "   " }, problem: ["title", "required"] },
    {
      schema: addAgendaItemInputSchema,
      input: { ...add, title: "а".repeat(501) },
      problem: ["title", "too_long"],
    },
    { schema: addAgendaItemInputSchema, input: { ...add, title: null }, problem: ["title", "invalid_value"] },
    {
      schema: addAgendaItemInputSchema,
      input: { ...add, minutesAllotted: 0 },
      problem: ["minutesAllotted", "out_of_range"],
    },
    {
      schema: addAgendaItemInputSchema,
      input: { ...add, minutesAllotted: 481 },
      problem: ["minutesAllotted", "out_of_range"],
    },
    {
      schema: addAgendaItemInputSchema,
      input: { ...add, minutesAllotted: 7.5 },
      problem: ["minutesAllotted", "invalid_number"],
    },
    {
      schema: addAgendaItemInputSchema,
      input: { ...add, minutesAllotted: "10" },
      problem: ["minutesAllotted", "invalid_number"],
    },
    {
      schema: moveAgendaItemInputSchema,
      input: { ...move, toNumber: 0 },
      problem: ["toNumber", "out_of_range"],
    },
    {
      schema: moveAgendaItemInputSchema,
      input: { ...move, version: 0 },
      problem: ["version", "invalid_number"],
    },
    {
      schema: saveDecisionInputSchema,
      input: { ...save, verb: "order" },
      problem: ["verb", "invalid_value"],
    },
    {
      schema: saveDecisionInputSchema,
      input: { ...save, text: "а".repeat(5001) },
      problem: ["text", "too_long"],
    },
    {
      schema: saveDecisionInputSchema,
      input: { ...save, dueDate: "01.09.2022" },
      problem: ["dueDate", "invalid_date"],
    },
    {
      schema: saveDecisionInputSchema,
      input: { ...save, decisionId: "DEC-1" },
      problem: ["version", "required"],
    },
  ])("say $problem", ({ schema, input, problem }) => {
    expect(problems(schema, input)).toContainEqual(problem);
  });

  it("take texts of full length with blanks around them", () => {
    expect(saveDecisionInputSchema.parse({ ...save, text: `  ${"а".repeat(5000)}  ` }).text).toHaveLength(
      5000,
    );
    expect(addAgendaItemInputSchema.parse({ ...add, title: ` ${"а".repeat(500)} ` }).title).toHaveLength(500);
  });

  it("take an existing decision with the version that was read", () => {
    expect(saveDecisionInputSchema.parse({ ...save, decisionId: "DEC-1", version: 3 })).toMatchObject({
      version: 3,
    });
  });
});
