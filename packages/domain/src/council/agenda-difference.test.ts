import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AgendaContent, AgendaContentQuestion } from "./agenda-content.ts";
import { compareAgendas, type QuestionDifference } from "./agenda-difference.ts";

type Told = Partial<Omit<AgendaContentQuestion, "itemId" | "number">>;

/** Questions by their ids in the order given, numbered from 1. */
const agenda = (questions: readonly (readonly [string, Told?])[]): AgendaContent => ({
  questions: questions.map(([itemId, told], place) => ({
    itemId,
    number: place + 1,
    title: `Вопрос ${itemId}`,
    presenters: [],
    minutes: 10,
    reason: null,
    points: [],
    ...told,
  })),
});
const point = (decisionId: string, sentence: string, number = "1.1") => ({
  decisionId,
  number,
  sentence,
  addressees: "",
  dueDate: null,
});

const told = (differences: readonly QuestionDifference[]) =>
  differences.map(({ itemId, before, after, isMoved }) => [
    itemId,
    before === null ? "added" : after === null ? "removed" : isMoved ? "moved" : "changed",
  ]);

describe("compareAgendas", () => {
  it("finds nothing between an agenda and itself", () => {
    const same = agenda([["A"], ["B", { points: [point("D", "Принять к сведению.")] }]]);
    expect(compareAgendas(same, structuredClone(same))).toEqual([]);
  });

  it("does not call a question changed for a number that shifts", () => {
    const before = agenda([["A"], ["B"], ["C"]]);
    expect(told(compareAgendas(before, agenda([["B"], ["C"]])))).toEqual([["A", "removed"]]);
    expect(told(compareAgendas(before, agenda([["N"], ["A"], ["B"], ["C"]])))).toEqual([["N", "added"]]);
  });

  it("calls the question moved that was, and not those it passed", () => {
    const moved = compareAgendas(agenda([["A"], ["B"], ["C"]]), agenda([["C"], ["A"], ["B"]]));
    expect(told(moved)).toEqual([["C", "moved"]]);
  });

  it("tells the words, the presenters, the minutes and the points that changed", () => {
    const before = agenda([
      ["A", { points: [point("D1", "Поручить представить план."), point("D2", "Одобрить.", "1.2")] }],
    ]);
    const after = agenda([
      [
        "A",
        {
          title: "Вопрос A и B",
          presenters: ["Секретарь"],
          minutes: 15,
          points: [
            { ...point("D1", "Поручить представить отчёт."), addressees: "Комитет", dueDate: "2023-06-01" },
            point("D3", "Утвердить.", "1.2"),
          ],
        },
      ],
    ]);
    const [difference, ...more] = compareAgendas(before, after);
    expect(more).toEqual([]);
    expect(difference?.title).toEqual([
      { kind: "same", text: "Вопрос A" },
      { kind: "added", text: " и B" },
    ]);
    expect(difference?.presenters).toEqual([{ kind: "added", text: "Секретарь" }]);
    expect(difference?.isMinutesChanged).toBe(true);
    expect(difference?.points.map(({ decisionId }) => decisionId)).toEqual(["D1", "D3", "D2"]);
    expect(difference?.points[0]).toMatchObject({ isDueDateChanged: true, isMoved: false });
    expect(difference?.points[0]?.addressees).toEqual([{ kind: "added", text: "Комитет" }]);
    expect(difference?.points[0]?.sentence?.map(({ kind }) => kind)).toEqual(["same", "removed", "added"]);
  });

  it("applied to the agenda before gives the one after", () => {
    const ids = fc.uniqueArray(fc.constantFrom("A", "B", "C", "D", "E"));
    const made = ids.chain((list) =>
      fc
        .array(fc.constantFrom("план", "отчёт", "смета"), { minLength: list.length, maxLength: list.length })
        .map((titles) => agenda(list.map((id, place) => [id, { title: titles[place] ?? "" }] as const))),
    );
    fc.assert(
      fc.property(made, made, (before, after) => {
        const differences = new Map(compareAgendas(before, after).map((one) => [one.itemId, one]));
        const kept = before.questions.filter(({ itemId }) => {
          const difference = differences.get(itemId);
          return difference === undefined || (difference.after !== null && !difference.isMoved);
        });
        // What neither came, went nor moved stands in the same order in both.
        const stayed = after.questions.filter(({ itemId }) => kept.some((one) => one.itemId === itemId));
        expect(kept.map(({ itemId }) => itemId)).toEqual(stayed.map(({ itemId }) => itemId));
        // And the rest of the agenda after is in the difference, with its words.
        const applied = after.questions.map(({ itemId }) => {
          const difference = differences.get(itemId);
          return difference?.after?.title ?? before.questions.find((one) => one.itemId === itemId)?.title;
        });
        expect(applied).toEqual(after.questions.map(({ title }) => title));
      }),
    );
  });
});
