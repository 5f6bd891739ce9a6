import { describe, expect, it } from "vitest";
import { milestoneViewIn } from "../milestone/milestone-list.ts";
import { milestoneState } from "../milestone/milestone-state.ts";
import {
  attachment,
  curation,
  indexOf,
  industry,
  milestone,
  position,
  project,
} from "./portfolio.fixture.ts";
import { curatorOf, industriesCuratedBy, industryReference, positionReference } from "./portfolio-index.ts";

const posts = [position({ id: "POS-1", title: "Первый" }), position({ id: "POS-2", title: "Второй" })];
const industries = [
  industry({ id: "IND-R1", listedAs: "regional", number: 1 }),
  industry({ id: "IND-M2", number: 2 }),
  industry({ id: "IND-M1", number: 1 }),
];

describe("indexPortfolio", () => {
  it("puts mandatory industries first, each kind by number", () => {
    expect(indexOf({ Industry: industries }).industries.map(({ id }) => id)).toEqual([
      "IND-M1",
      "IND-M2",
      "IND-R1",
    ]);
  });

  it("groups records by their project and leaves the portfolio as it was", () => {
    const portfolio = {
      Industry: industries,
      Project: [project({ id: "PRJ-1" }), project({ id: "PRJ-2" })],
      Milestone: [
        milestone({ id: "KT-1" }),
        milestone({ id: "KT-2", projectId: "PRJ-2" }),
        milestone({ id: "KT-3" }),
      ],
    };
    const index = indexOf(portfolio);
    expect(index.milestonesByProject.get("PRJ-1")?.map(({ id }) => id)).toEqual(["KT-1", "KT-3"]);
    expect(index.milestonesByProject.get("PRJ-3")).toBeUndefined();
    expect(portfolio.Industry[0]?.id).toBe("IND-R1");
  });

  it("lets a file stand for required evidence wherever a milestone is judged", () => {
    const done = milestone({ requiresEvidence: true, actualDate: "2023-02-20" });
    const bare = indexOf({ Milestone: [done] });
    const proven = indexOf({ Milestone: [done], Attachment: [attachment()] });
    const ofValue = indexOf({
      Milestone: [done],
      Attachment: [attachment({ milestoneId: null, indicatorValueId: "VAL-1" })],
    });
    const states = [bare, proven, ofValue].flatMap((index) => [
      ...(index.milestonesByProject.get("PRJ-1") ?? []).map((record) => milestoneState(record, index.today)),
      ...index.portfolio.Milestone.map((record) => milestoneViewIn(index, record).state),
    ]);
    expect(states).toEqual(["on_track", "on_track", "completed", "completed", "on_track", "on_track"]);
    expect(milestoneViewIn(proven, done).files.map(({ fileName }) => fileName)).toEqual(["Акт.pdf"]);
    expect(done).not.toHaveProperty("hasFiles");
  });
});

describe("the curator of an industry", () => {
  const curatedBy = (...curations: Parameters<typeof curation>[0][]) =>
    curatorOf(indexOf({ Industry: industries, Position: posts, Curation: curations.map(curation) }), "IND-M1")
      ?.id;
  const ofM1 = { industryId: "IND-M1" };

  it("is the post whose period holds today, both ends included", () => {
    expect(curatedBy({ ...ofM1, fromDate: "2023-03-01" })).toBe("POS-1");
    expect(curatedBy({ ...ofM1, fromDate: "2023-03-02" })).toBeUndefined();
    expect(curatedBy({ ...ofM1, toDate: "2023-03-01" })).toBe("POS-1");
    expect(curatedBy({ ...ofM1, toDate: "2023-02-28" })).toBeUndefined();
  });

  it("is the one that began last where two overlap, in whatever order they come", () => {
    const earlier = { ...ofM1, id: "CUR-1", fromDate: "2022-01-01" } as const;
    const later = { ...ofM1, id: "CUR-2", fromDate: "2022-06-01", positionId: "POS-2" } as const;
    expect(curatedBy(earlier, later)).toBe("POS-2");
    expect(curatedBy(later, earlier)).toBe("POS-2");
  });

  it("splits the industries between the posts and nobody", () => {
    const index = indexOf({
      Industry: industries,
      Position: posts,
      Curation: [curation({ industryId: "IND-R1" })],
    });
    const curated = (id: string | null) => industriesCuratedBy(index, id).map((one) => one.id);
    expect(curated("POS-1")).toEqual(["IND-R1"]);
    expect(curated("POS-2")).toEqual([]);
    expect(curated(null)).toEqual(["IND-M1", "IND-M2"]);
  });
});

describe("references", () => {
  it("name what is recorded", () => {
    const index = indexOf({ Industry: industries, Position: posts });
    expect(positionReference(index, "POS-2")).toEqual({ id: "POS-2", name: "Второй" });
    expect(positionReference(index, "POS-9")).toBeNull();
    expect(positionReference(index, null)).toBeNull();
    expect(industryReference(index, "IND-M2")).toEqual({ id: "IND-M2", name: "Городская среда" });
    expect(industryReference(index, "IND-9")).toEqual({ id: "IND-9", name: "IND-9" });
  });
});
