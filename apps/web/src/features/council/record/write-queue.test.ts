import { describe, expect, it } from "vitest";
import type { Failure } from "../../../lib/errors.ts";
import { clashesWith } from "./clashes.ts";
import { adoptWish, anItem, aPoint, aView, heardWish } from "./minutes.fixture.ts";
import type { RecordWish } from "./wishes.ts";
import { withWrites } from "./with-writes.ts";
import {
  attempted,
  delivered,
  dropped,
  enqueued,
  nextToSend,
  refusedWith,
  renewed,
  type Queue,
} from "./write-queue.ts";

const refusal: Failure = { code: "conflict", message: "", field: null, hint: null, current: null };
const queueOf = (...wishes: RecordWish[]): Queue =>
  wishes.reduce<Queue>((queue, wish, place) => enqueued(queue, `R-${place + 1}`, wish), []);
const ids = (queue: Queue) => queue.map(({ requestId }) => requestId);

describe("the queue of a record", () => {
  it("joins what is typed of one question until it has left", () => {
    const queue = queueOf(heardWish("С"), heardWish("Сидо"), adoptWish, heardWish("Сидоров"));
    expect(ids(queue)).toEqual(["R-1", "R-3"]);
    expect(queue[0]?.wish).toEqual(heardWish("Сидоров"));
    const left = enqueued(attempted(queue, "R-1"), "R-5", heardWish("Иначе"));
    expect(ids(left)).toEqual(["R-1", "R-3", "R-5"]);
    expect(left[0]?.wish).toEqual(heardWish("Сидоров"));
  });

  it("takes the same write once, also when it is told twice", () => {
    const queue = queueOf(heardWish("А"), adoptWish);
    expect(enqueued(queue, "R-2", adoptWish)).toEqual(queue);
    expect(enqueued(queue, "R-9", heardWish("А"))).toEqual(queue);
  });

  it("joins the votes of a point, each over what was first read", () => {
    const vote = (
      councilMemberId: string,
      choice: "for" | "against",
      version: number | null,
    ): RecordWish => ({
      kind: "saveVotes",
      decisionId: "D-1",
      votes: [
        {
          councilMemberId,
          choice,
          note: null,
          base: version ? { choice: "for", note: null, version } : null,
        },
      ],
    });
    const [write] = queueOf(vote("M-1", "for", null), vote("M-2", "for", 3), vote("M-1", "against", 9));
    expect(write?.wish).toMatchObject({
      votes: [
        { councilMemberId: "M-1", choice: "against", base: null },
        { councilMemberId: "M-2", choice: "for", base: { version: 3 } },
      ],
    });
  });

  it("leaves in order, but for what is about the same as a refused one", () => {
    const queue = attempted(queueOf(heardWish("А"), adoptWish), "R-1");
    const both = enqueued(queue, "R-3", heardWish("Б"));
    expect(nextToSend(both)?.requestId).toBe("R-1");
    const stuck = refusedWith(both, "R-1", refusal);
    expect(nextToSend(stuck)?.requestId).toBe("R-2");
    expect(nextToSend(dropped(stuck, "R-2"))).toBeUndefined();
    expect(nextToSend(dropped(stuck, "R-1"))?.requestId).toBe("R-2");
  });

  it("makes what follows over the answer to what has arrived", () => {
    const queue = enqueued(attempted(queueOf(heardWish("А"), adoptWish), "R-1"), "R-3", heardWish("АБ"));
    const answer = aView([anItem({ heard: "А", version: 2 })]);
    const rest = delivered(queue, "R-1", answer);
    expect(ids(rest)).toEqual(["R-2", "R-3"]);
    expect(rest[1]?.wish).toEqual(heardWish("АБ", 2, "А"));
    expect(rest[0]?.wish).toEqual(adoptWish);
    expect(delivered(rest, "R-1", answer)).toEqual(rest);
  });

  it("goes again as another request over what stands now", () => {
    const view = aView([anItem({ heard: "Чужое", version: 5 })]);
    const queue = renewed(refusedWith(queueOf(heardWish("Моё")), "R-1", refusal), "R-1", {
      newId: "R-2",
      view,
    });
    expect(queue).toEqual([
      { requestId: "R-2", wish: heardWish("Моё", 5, "Чужое"), isAttempted: false, refusal: null },
    ]);
  });
});

describe("two who write one record", () => {
  const theirs = (fields: Parameters<typeof anItem>[0]) => aView([anItem({ version: 2, ...fields })]);

  it.each([
    { name: "another field", view: theirs({ spoke: "Чужое" }), clashes: [] },
    { name: "the same words", view: theirs({ heard: "Моё" }), clashes: [] },
    {
      name: "the same field",
      view: theirs({ heard: "Чужое" }),
      clashes: [{ field: "heard", mine: "Моё", theirs: "Чужое" }],
    },
  ])("clash over $name only where both wrote differently", ({ view, clashes }) => {
    expect(clashesWith(heardWish("Моё"), view)).toEqual(clashes);
  });

  it("clash over a decision and a vote taken otherwise meanwhile", () => {
    const vote: RecordWish = {
      kind: "saveVotes",
      decisionId: "D-1",
      votes: [{ councilMemberId: "M-1", choice: "for", note: null, base: null }],
    };
    const voted = (choice: "for" | "against") =>
      aPoint({ state: "rejected", votes: [{ memberId: "M-1", choice, note: null, version: 1 }] });
    const view = aView([anItem({ points: [voted("against")] })]);
    expect(clashesWith(adoptWish, view)).toEqual([{ field: "state", mine: "adopted", theirs: "rejected" }]);
    expect(clashesWith(vote, view)).toEqual([{ field: "M-1", mine: "for", theirs: "against" }]);
    expect(clashesWith(vote, aView([anItem({ points: [voted("for")] })]))).toEqual([]);
  });
});

describe("the record with what is on its way", () => {
  it("shows it as it will be", () => {
    const amend: RecordWish = {
      kind: "amendPoint",
      decisionId: "D-1",
      version: 1,
      base: { verb: "instruct", text: "Поручить подготовить отчёт.", dueDate: null },
      mine: { text: "Поручить подготовить отчёт к маю." },
      addressed: null,
    };
    const added: RecordWish = {
      kind: "addPoint",
      itemId: "I-1",
      point: { verb: "note", text: "Принять к сведению.", dueDate: null, addressed: [] },
    };
    const votes: RecordWish = {
      kind: "saveVotes",
      decisionId: "D-1",
      votes: [
        { councilMemberId: "M-1", choice: "for", note: null, base: null },
        { councilMemberId: "M-2", choice: null, note: null, base: null },
      ],
    };
    const [item] = withWrites(aView(), queueOf(heardWish("Иванова"), adoptWish, amend, votes, added)).items;
    expect(item).toMatchObject({ heard: "Иванова", outcome: null, version: 1 });
    expect(item?.points).toMatchObject([
      {
        state: "adopted",
        text: "Поручить подготовить отчёт к маю.",
        draftText: "Поручить подготовить отчёт.",
        count: { for: 1, total: 1 },
      },
      { number: "1.2", text: "Принять к сведению.", version: 0 },
    ]);
  });

  it("leaves out what was refused and what was removed", () => {
    const gone: RecordWish = { kind: "removePoint", decisionId: "D-1", version: 1 };
    const queue = refusedWith(queueOf(heardWish("Иванова"), gone), "R-1", refusal);
    expect(withWrites(aView(), queue).items).toMatchObject([{ heard: null, points: [] }]);
  });
});
