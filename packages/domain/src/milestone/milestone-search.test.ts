import { describe, expect, it } from "vitest";
import { indexOf, milestone, project } from "../portfolio/portfolio.fixture.ts";
import { searchMilestones } from "./milestone-search.ts";

const own = project({ id: "PRJ-1", name: "Умный дом" });
const zebra = project({ id: "PRJ-2", name: "Ясли" });
const first = project({ id: "PRJ-3", name: "Ёлка" });
const index = indexOf({
  Project: [own, zebra, first],
  Milestone: [
    milestone({ id: "own-2", number: 2, title: "Контракт на поставку" }),
    milestone({ id: "own-1", number: 1, title: "Контракт заключён" }),
    milestone({ id: "own-3", number: 3, title: "Контракт расторгнут", cancelledDate: "2023-02-01" }),
    milestone({ id: "zebra-1", projectId: "PRJ-2", title: "Контракт и приёмка" }),
    milestone({ id: "first-1", projectId: "PRJ-3", title: "Приёмка" }),
  ],
});
const search = (text: string) => {
  const { projects, more } = searchMilestones(index, { own, others: [zebra, first], text });
  return { found: projects.map(({ name, milestones }) => [name, ...milestones.map(({ id }) => id)]), more };
};

describe("searchMilestones", () => {
  it("finds by title: the own project first, in plan order, the cancelled left out", () => {
    expect(search("контракт").found).toEqual([
      ["Умный дом", "own-1", "own-2"],
      ["Ясли", "zebra-1"],
    ]);
  });

  it("finds by project, or by words of both, whatever their order and case", () => {
    expect(search("елка").found).toEqual([["Ёлка", "first-1"]]);
    expect(search("ПРИЁМКА ясли").found).toEqual([["Ясли", "zebra-1"]]);
    expect(search("приемка").found.map(([name]) => name)).toEqual(["Ёлка", "Ясли"]);
    expect(search("приёмка умный").found).toEqual([]);
  });

  it("lists fifty and counts the rest", () => {
    const many = indexOf({
      Project: [own],
      Milestone: Array.from({ length: 53 }, (_, place) => milestone({ id: `M-${place}`, number: place })),
    });
    const { projects, more } = searchMilestones(many, { own, others: [], text: "" });
    expect([projects[0]?.milestones.length, more]).toEqual([50, 3]);
  });
});
