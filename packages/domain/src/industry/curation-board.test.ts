import { describe, expect, it } from "vitest";
import type { PositionTermRecord } from "../authority/authority.record.ts";
import { curation, indexOf, industry, position, project } from "../portfolio/portfolio.fixture.ts";
import { curationBoard } from "./curation-board.ts";

const term = (fields: Partial<PositionTermRecord>): PositionTermRecord => ({
  id: "TRM-1",
  positionId: "POS-1",
  state: "held",
  fromDate: "2022-01-01",
  toDate: null,
  basis: null,
  personId: null,
  origin: "training",
  version: 1,
  ...fields,
});

const board = (records: Parameters<typeof indexOf>[0]) =>
  curationBoard(indexOf(records), { late: new Map(), canAdminister: false });

/** Each span as «from–to post», the gaps without a post. */
const spansOf = (curations: Parameters<typeof curation>[0][]) =>
  board({
    Industry: [industry()],
    Position: [position(), position({ id: "POS-2" })],
    Curation: curations.map(curation),
  }).industries[0]?.spans.map(
    ({ fromDate, toDate, phase, curation: held }) =>
      `${fromDate ?? "…"}–${toDate ?? "…"} ${held?.post.id ?? "nobody"} ${phase}`,
  );

describe("the spans of an industry", () => {
  it("are one of nobody where nobody ever curated it", () => {
    expect(spansOf([])).toEqual(["…–… nobody current"]);
  });

  it("show the gaps between curations and after the last", () => {
    expect(
      spansOf([
        { id: "C", fromDate: "2023-02-01", toDate: "2023-02-20", positionId: "POS-2" },
        { id: "A", fromDate: "2022-01-01", toDate: "2022-06-30" },
        { id: "B", fromDate: "2022-07-01", toDate: "2022-12-31", positionId: "POS-2" },
      ]),
    ).toEqual([
      "2022-01-01–2022-06-30 POS-1 past",
      "2022-07-01–2022-12-31 POS-2 past",
      "2023-01-01–2023-01-31 nobody past",
      "2023-02-01–2023-02-20 POS-2 past",
      "2023-02-21–… nobody current",
    ]);
  });

  it("say that nobody curates until a planned curation begins", () => {
    expect(spansOf([{ fromDate: "2023-04-01" }])).toEqual([
      "…–2023-03-31 nobody current",
      "2023-04-01–… POS-1 planned",
    ]);
  });

  it("see no gap under a longer curation that overlaps a shorter one", () => {
    expect(spansOf([{ id: "A" }, { id: "B", fromDate: "2022-02-01", toDate: "2022-03-01" }])).toEqual([
      "2022-01-01–… POS-1 current",
      "2022-02-01–2022-03-01 POS-1 past",
    ]);
  });
});

describe("curationBoard", () => {
  const records = {
    Industry: [industry(), industry({ id: "IND-2", number: 2 })],
    Position: [
      position({ title: "Второй" }),
      position({ id: "POS-2", title: "Первый" }),
      position({ id: "POS-3", title: "Третий" }),
    ],
    Curation: [curation()],
    Project: [
      project(),
      project({ id: "PRJ-2", industryId: "IND-2" }),
      project({ id: "PRJ-3", industryId: "IND-2", stage: "cancelled" }),
    ],
    PositionTerm: [
      term({ toDate: "2023-02-28" }),
      term({ id: "TRM-2", fromDate: "2023-03-01", state: "acting" }),
      term({ id: "TRM-3", positionId: "POS-2", toDate: "2022-06-30" }),
    ],
  };

  it("keeps an industry of nobody, and counts its projects beside the assigned", () => {
    const { industries, projects } = board(records);
    expect(industries.map(({ industry: { id }, curator, standing }) => [id, curator?.id, standing])).toEqual([
      ["IND-1", "POS-1", "acting"],
      ["IND-2", undefined, null],
    ]);
    expect(projects).toEqual({ total: 2, assigned: 1, unassigned: 1 });
  });

  it("tells of each post that curates or has terms how it is filled", () => {
    const { posts } = board(records);
    expect(posts.map(({ post, standing, projects }) => [post.name, standing, projects])).toEqual([
      ["Второй", "acting", 1],
      ["Первый", "not_entered", 0],
    ]);
    expect(posts[0]?.terms.map(({ id, phase }) => [id, phase])).toEqual([
      ["TRM-1", "past"],
      ["TRM-2", "current"],
    ]);
  });
});
