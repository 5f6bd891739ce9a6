import { describe, expect, it } from "vitest";
import type { Failure } from "../../../lib/errors.ts";
import { adoptWish, anItem, aPoint, aView, heardWish } from "./minutes.fixture.ts";
import { refusalsOf } from "./refusals.ts";
import type { RecordWish, VoteWish } from "./wishes.ts";

const failure = (fields: Partial<Failure>): Failure => ({
  code: "invalid_input",
  message: "Нельзя.",
  field: null,
  hint: null,
  current: null,
  ...fields,
});
const told = (wish: RecordWish, fields: Partial<Failure>, view = aView()) =>
  refusalsOf({ requestId: "R-1", wish, isAttempted: true, refusal: failure(fields) }, view);

const vote = (councilMemberId: string, choice: VoteWish["choice"]): VoteWish => ({
  councilMemberId,
  choice,
  note: null,
  base: null,
});
const votes: RecordWish = {
  kind: "saveVotes",
  decisionId: "D-1",
  votes: [vote("M-1", "for"), vote("M-2", "conflict")],
};

describe("what stands against a write", () => {
  it("is nothing while it is on its way", () => {
    const write = { requestId: "R-1", wish: adoptWish, isAttempted: true, refusal: null };
    expect(refusalsOf(write, aView())).toEqual([]);
  });

  it("is told of the field at fault, with what was to stand there", () => {
    const wish: RecordWish = {
      ...heardWish("Слово"),
      kind: "recordItem",
      mine: { endedTime: "09:00" },
    } as RecordWish;
    expect(told(wish, { field: "endedTime" })).toEqual([
      { field: "endedTime", mine: "09:00", message: "Нельзя." },
    ]);
    expect(told(adoptWish, { field: "isAcknowledged" })).toEqual([
      { field: "isAcknowledged", mine: null, message: "Нельзя." },
    ]);
  });

  it.each([
    ["votes.0.councilMemberId", "M-1", "for"],
    ["votes.1.note", "M-2", "conflict"],
    ["votes.7.note", null, null],
    [null, null, null],
  ])("of votes is told of the member: %s", (field, memberId, mine) => {
    expect(told(votes, { field })).toEqual([{ field: memberId, mine, message: "Нельзя." }]);
  });

  it("is told of every field that somebody else has changed meanwhile", () => {
    const theirs = aView([anItem({ heard: "Другое", points: [aPoint({ text: "Иначе." })] })]);
    expect(told(heardWish("Слово"), { code: "conflict" }, theirs)).toEqual([
      { field: "heard", mine: "Слово", message: null },
    ]);
    const amendment: RecordWish = {
      kind: "amendPoint",
      addressed: null,
      decisionId: "D-1",
      version: 1,
      base: { verb: "instruct", text: "Поручить подготовить отчёт.", dueDate: null },
      mine: { text: "Моё.", dueDate: "2023-05-01" },
    };
    expect(told(amendment, { code: "conflict" }, theirs)).toEqual([
      { field: "text", mine: "Моё.", message: null },
    ]);
  });
});
