import { describe, expect, it } from "vitest";
import { aDecision } from "./council.fixture.ts";
import { amendPoint, decidePoint, recordItem, removePoint, type RecordedItem } from "./minutes-change.ts";
import type { VoteCount } from "./vote-count.ts";

const record = (fields: Partial<RecordedItem> = {}): RecordedItem => ({
  outcome: "considered",
  heard: "Докладчика",
  spoke: null,
  startedTime: "10:00",
  endedTime: "10:15",
  ...fields,
});
const count = (fields: Partial<VoteCount> = {}): VoteCount => ({
  for: 0,
  against: 0,
  abstained: 0,
  conflict: 0,
  total: Object.values(fields).reduce((sum, votes) => sum + votes, 0),
  ...fields,
});

describe("the record of a question", () => {
  it.each([
    { told: record(), states: ["adopted", "draft"] as const },
    { told: record({ startedTime: null }), states: [] },
    { told: record({ endedTime: null }), states: [] },
    { told: record({ endedTime: "10:00" }), states: [] },
    { told: record({ outcome: "withdrawn" }), states: ["draft"] as const },
    { told: record({ outcome: null }), states: ["rejected"] as const },
  ])("is kept as told: $told", ({ told, states }) => {
    const points = states.map((state) => ({ state }));
    expect(recordItem(told, points)).toEqual({ isAllowed: true, fields: told });
  });

  it("does not end before it began", () => {
    expect(recordItem(record({ endedTime: "09:59" }), [])).toEqual({
      isAllowed: false,
      refusal: { code: "ended_before_start", field: "endedTime" },
    });
  });

  it.each(["withdrawn", "carried_over"] as const)("is not %s once a point of it is decided", (outcome) => {
    for (const state of ["adopted", "rejected"] as const)
      expect(recordItem(record({ outcome }), [{ state: "draft" }, { state }])).toEqual({
        isAllowed: false,
        refusal: { code: "question_decided", field: "outcome" },
      });
  });
});

describe("a decision on a point", () => {
  const decide = (fields: Partial<Parameters<typeof decidePoint>[0]>) =>
    decidePoint({
      item: { outcome: null },
      state: "adopted",
      count: count(),
      isAcknowledged: false,
      ...fields,
    });

  it.each([
    { name: "without a vote", fields: {} },
    { name: "with more for than against", fields: { count: count({ for: 2, against: 1, abstained: 5 }) } },
    { name: "acknowledged", fields: { count: count({ for: 1, against: 1 }), isAcknowledged: true } },
    { name: "that is a rejection", fields: { state: "rejected", count: count({ against: 3 }) } },
    { name: "taken back, of a question put off", fields: { state: "draft", item: { outcome: "withdrawn" } } },
  ] as const)("$name stands", ({ fields }) => {
    const state = "state" in fields ? fields.state : "adopted";
    expect(decide(fields)).toEqual({ isAllowed: true, fields: { state } });
  });

  it.each([
    count({ for: 1, against: 1 }),
    count({ for: 1, against: 2 }),
    count({ abstained: 3 }),
    count({ conflict: 1 }),
  ])("is asked about where no more are for than against: %o", (votes) => {
    expect(decide({ count: votes })).toEqual({
      isAllowed: false,
      refusal: { code: "votes_not_for", field: "isAcknowledged" },
    });
  });

  it.each(["withdrawn", "carried_over"] as const)("is not taken on a question that was %s", (outcome) => {
    for (const state of ["adopted", "rejected"] as const)
      expect(decide({ item: { outcome }, state, isAcknowledged: true })).toEqual({
        isAllowed: false,
        refusal: { code: "question_not_considered", field: null },
      });
  });
});

describe("an amendment", () => {
  const words = { verb: "instruct", dueDate: null } as const;

  it("keeps what was put before the Council, once", () => {
    const first = amendPoint({ text: "А", draftText: null }, { ...words, text: "Б" });
    expect(first).toEqual({ ...words, text: "Б", draftText: "А" });
    expect(amendPoint(first, { ...words, text: "В" }).draftText).toBe("А");
  });

  it("is none when the words are those again, or only the date moved", () => {
    expect(amendPoint({ text: "Б", draftText: "А" }, { ...words, text: "А" }).draftText).toBeNull();
    const moved = amendPoint({ text: "А", draftText: null }, { ...words, text: "А", dueDate: "2023-04-01" });
    expect(moved).toMatchObject({ dueDate: "2023-04-01", draftText: null });
  });
});

describe("removing a point", () => {
  const point = aDecision({ id: "D-2" });
  const versions = [{ content: JSON.stringify({ decisionId: "D-1" }) }];

  it("is for one that was added at the meeting", () => {
    expect(removePoint(point, { votes: 0, versions })).toEqual({ isAllowed: true, fields: {} });
  });

  it.each([
    { point, votes: 1, versions, code: "point_voted" },
    { point: { ...point, state: "adopted" } as const, votes: 0, versions, code: "point_voted" },
    { point: aDecision({ id: "D-1" }), votes: 0, versions, code: "point_of_agenda" },
    { point, votes: 0, versions: [], code: "point_of_agenda" },
  ])("is refused: $code", ({ point: one, votes, versions: kept, code }) => {
    expect(removePoint(one, { votes, versions: kept })).toEqual({
      isAllowed: false,
      refusal: { code, field: null },
    });
  });
});
