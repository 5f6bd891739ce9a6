import { describe, expect, it } from "vitest";
import { rankFinds, type Asked, type SearchCandidate } from "./search-rank.ts";

const asked = (phrase: string): Asked => ({
  phrase,
  words: phrase.split(" ").map((word) => ({ typed: word, forms: [{ word, stem: word.slice(0, 6) }] })),
});
const found = (title: string, overrides: Partial<SearchCandidate> = {}): SearchCandidate => ({
  kind: "project",
  id: title,
  title,
  texts: {},
  facts: {},
  ...overrides,
});
const order = (candidates: SearchCandidate[], phrase: string): string[] =>
  rankFinds(candidates, { asked: asked(phrase), totals: {}, limit: 10 }).flatMap(({ hits }) =>
    hits.map(({ id }) => id),
  );

describe("rankFinds", () => {
  it("puts the name itself first, then what begins so, has the words side by side, apart, in another text", () => {
    const elsewhere = found("Д", { texts: { description: "единая платформа" } });
    const names = [
      "Единая платформа",
      "Единая платформа города",
      "Наша единая платформа",
      "Единая городская платформа",
    ];
    expect(order([elsewhere, ...names.toReversed().map((name) => found(name))], "единая платформа")).toEqual([
      ...names,
      "Д",
    ]);
  });

  it("puts a whole word before a form, and a form before a beginning", () => {
    const names = ["о двойнике", "о двойники", "о двойникеведении"];
    expect(
      order(
        names.toReversed().map((name) => found(name)),
        "двойнике",
      ),
    ).toEqual(names);
  });

  it("puts what has the code first", () => {
    const coded = found("Лето", { id: "c", texts: { code: "PRJ-EDU-3" } });
    expect(order([found("Prj edu 31"), coded], "prj edu 3")[0]).toBe("c");
  });

  it("groups by kind, the kind with the best find first, and tells how many there are", () => {
    const groups = rankFinds(
      [
        found("Дом и двор", { kind: "project", id: "p" }),
        found("Двор", { kind: "risk", id: "r1" }),
        found("Двор и дом", { kind: "risk", id: "r2" }),
      ],
      { asked: asked("двор"), totals: { risk: { total: 40, isMore: true } }, limit: 1 },
    );
    expect(groups).toMatchObject([
      { kind: "risk", hits: [{ id: "r1" }], total: 40, isMore: true },
      { kind: "project", hits: [{ id: "p" }], total: 1, isMore: false },
    ]);
  });

  it("shows the other text only where the name lacks a word", () => {
    const [group] = rankFinds(
      [
        found("Двор", { id: "1", texts: { description: "Двор и дом" } }),
        found("Сад", { id: "2", texts: { description: "Сад", reason: "Наш двор" } }),
      ],
      { asked: asked("двор"), totals: {}, limit: 5 },
    );
    expect(group?.hits.map(({ matched }) => matched)).toEqual([
      null,
      { field: "reason", text: "Наш двор", marks: [{ start: 4, end: 8 }] },
    ]);
  });
});
