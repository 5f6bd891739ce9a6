import { describe, expect, it } from "vitest";
import { dependencyLines, elbow, linesInView } from "./dependency-lines.ts";
import { timeAxis } from "./time-axis.ts";
import { timelineRows } from "./timeline-rows.ts";
import { milestoneOn, projectOn } from "./timeline.fixture.ts";

const projects = [
  projectOn({
    id: "P1",
    milestones: [
      milestoneOn({ id: "K1", baselineDate: "2023-01-01", isCritical: true }),
      milestoneOn({ id: "K2", baselineDate: "2023-04-01", isCritical: true }),
      milestoneOn({ id: "K3", baselineDate: null }),
    ],
  }),
  projectOn({
    id: "P2",
    milestones: [
      milestoneOn({ id: "K4", baselineDate: "2023-06-01", forecastDate: "2023-02-01" }),
      milestoneOn({ id: "K5" }),
    ],
  }),
];
const axis = timeAxis({ dates: ["2023-01-01", "2023-06-01"], zoom: "quarter", room: 0 });
const waits = (milestoneId: string, dependsOnId: string) => ({ milestoneId, dependsOnId });
const linesOf = (dependencies: ReturnType<typeof waits>[], folded: string[] = []) =>
  dependencyLines({
    dependencies,
    axis,
    rows: timelineRows({
      projects,
      isOpen: (id) => !folded.includes(id),
      heights: { project: 30, milestone: 20 },
    }),
  });

describe("elbow", () => {
  it("goes straight down where what waits stands far enough to the right", () => {
    expect(elbow({ x: 0, y: 10 }, { x: 50, y: 90 })).toBe("M0 10 H10 V90 H44");
  });

  it("turns back between the rows where it does not, downwards and upwards", () => {
    expect(elbow({ x: 50, y: 10 }, { x: 20, y: 90 })).toBe("M50 10 H60 V80 H4 V90 H14");
    expect(elbow({ x: 50, y: 90 }, { x: 20, y: 10 })).toBe("M50 90 H60 V20 H4 V10 H14");
  });
});

describe("dependencyLines", () => {
  it("joins the middles of the rows at the dates now expected", () => {
    const [line] = linesOf([waits("K2", "K1")]);
    expect(line).toMatchObject({
      path: "M12 40 H22 V60 H96",
      top: 40,
      bottom: 60,
      isBroken: false,
      isCritical: true,
      ends: ["milestone K1", "milestone K2"],
    });
  });

  it("tells of what is expected before what it waits for", () => {
    expect(linesOf([waits("K4", "K2")])[0]).toMatchObject({ isBroken: true, isCritical: false });
  });

  it("leads to the line of a folded project, and draws nothing within it or without a date", () => {
    expect(linesOf([waits("K4", "K1")], ["P2"])[0]?.ends).toEqual(["milestone K1", "project P2"]);
    expect(linesOf([waits("K5", "K4")], ["P2"])).toEqual([]);
    expect(linesOf([waits("K3", "K1"), waits("K1", "K9")])).toEqual([]);
  });
});

describe("linesInView", () => {
  const lines = linesOf([waits("K2", "K1"), waits("K4", "K2"), waits("K5", "K4")]);
  const view = { top: 0, bottom: 1000, chosen: null as string | null, showsAll: false };
  const ends = (patch: Partial<typeof view>) =>
    linesInView(lines, { ...view, ...patch }).map(({ key }) => key);

  it("shows the critical ones, with those of the chosen row, or all", () => {
    expect(ends({})).toEqual(["K1 K2"]);
    expect(ends({ chosen: "milestone K4" })).toEqual(["K1 K2", "K2 K4", "K4 K5"]);
    expect(ends({ chosen: "milestone K5" })).toEqual(["K1 K2", "K4 K5"]);
    expect(ends({ showsAll: true })).toHaveLength(3);
  });

  it("leaves out what lies above and below, and keeps what passes through", () => {
    expect(ends({ showsAll: true, top: 62, bottom: 70 })).toEqual(["K2 K4"]);
    expect(ends({ showsAll: true, top: 300, bottom: 400 })).toEqual([]);
  });
});
