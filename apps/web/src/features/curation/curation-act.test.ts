import type { CurationBoard, CurationView, IndustryCurations, Reference } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { formerOf, handOverAll, handOverOne, itemsOf } from "./curation-act.ts";

const post = (id: string): Reference => ({ id, name: `Должность ${id}` });
const curation = (fields: Partial<CurationView>): CurationView => ({
  id: "C-1",
  post: post("A"),
  fromDate: "2022-01-10",
  toDate: null,
  basis: null,
  phase: "current",
  begunRecordedOn: null,
  endRecordedOn: null,
  origin: "training",
  version: 1,
  ...fields,
});
const industry = (id: string, curations: CurationView[]): IndustryCurations => {
  const curator = curations.find(({ phase }) => phase === "current")?.post ?? null;
  return {
    industry: { id, name: id },
    listedAs: "mandatory",
    projects: 4,
    curator,
    standing: curator && "held",
    spans: curations.map((one) => ({
      fromDate: one.fromDate,
      toDate: one.toDate,
      phase: one.phase,
      curation: one,
    })),
  };
};

const past = curation({ id: "C-2", toDate: "2022-12-31", phase: "past" });
const next = curation({ id: "C-3", fromDate: "2023-01-01", post: post("B") });
const handed = industry("IND-2", [past, next]);
const board: CurationBoard = {
  today: "2023-03-01",
  industries: [industry("IND-1", [curation({})]), handed, industry("IND-3", [curation({ id: "C-4" })])],
  posts: [],
  projects: { total: 12, assigned: 12, unassigned: 0 },
  canAdminister: true,
};

describe("a hand-over", () => {
  it("offers what the post curates now, and chooses what was asked for", () => {
    expect(itemsOf(board, "A").map((item) => item.curation.id)).toEqual(["C-1", "C-4"]);
    expect(handOverOne(board, curation({ id: "C-4" }))).toMatchObject({ chosen: ["C-4"], from: { id: "A" } });
    const all = handOverAll(board, {
      post: post("A"),
      standing: "held",
      industries: [],
      projects: 8,
      terms: [],
    });
    expect(all).toMatchObject({ chosen: ["C-1", "C-4"] });
  });
});

describe("formerOf", () => {
  it("is the curation that ended the day before", () => {
    expect(formerOf(handed, next)?.id).toBe("C-2");
    expect(formerOf(handed, past)).toBeNull();
    expect(formerOf(handed, { ...next, fromDate: "2023-01-02" })).toBeNull();
  });
});
