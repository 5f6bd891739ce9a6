import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../calendar/days.ts";
import type { MilestoneDependencyRecord } from "../milestone/milestone-dependency.record.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { indexOf, milestone, project, report, today } from "../portfolio/portfolio.fixture.ts";
import { rescheduleEffect } from "./reschedule-effect.ts";

const after = (milestoneId: string, dependsOnId: string): MilestoneDependencyRecord => ({
  id: `${milestoneId}>${dependsOnId}`,
  milestoneId,
  dependsOnId,
  origin: "training",
  version: 1,
});

/** Own project: KT-1 on 1 April, KT-2 on the 20th, KT-3 on 1 June; the neighbour's N-1 on 25 April. */
const records: Partial<Portfolio> = {
  Project: [project(), project({ id: "PRJ-2", name: "Соседний" })],
  Milestone: [
    milestone(),
    milestone({ id: "KT-2", number: 2, baselineDate: "2023-04-20" }),
    milestone({ id: "KT-3", number: 3, baselineDate: "2023-06-01" }),
    milestone({ id: "N-1", projectId: "PRJ-2", baselineDate: "2023-04-25" }),
  ],
  ProgressReport: [report()],
};
const effectOf = (
  dependencies: MilestoneDependencyRecord[],
  newDate: `${number}-${number}-${number}`,
  milestones = records.Milestone ?? [],
) =>
  rescheduleEffect(indexOf({ ...records, Milestone: milestones, MilestoneDependency: dependencies }), {
    milestoneId: "KT-1",
    newDate,
  });
const idsOf = (effect: ReturnType<typeof effectOf>) => effect?.dependants.map(({ id }) => id);

describe("what waits for a moved milestone", () => {
  const chain = [after("KT-2", "KT-1"), after("N-1", "KT-2"), after("KT-3", "N-1")];

  it("is named where it is planned before the new date, in other projects too", () => {
    const effect = effectOf(chain, "2023-05-01");
    expect(effect).toMatchObject({ oldDate: "2023-04-01", newDate: "2023-05-01", days: 30 });
    expect(effect?.dependants).toEqual([
      expect.objectContaining({ id: "KT-2", days: 11, isOtherProject: false, isNew: true }),
      expect.objectContaining({
        id: "N-1",
        days: 6,
        isOtherProject: true,
        project: { id: "PRJ-2", name: "Соседний" },
      }),
    ]);
  });

  it("is left out where it is planned for that day or later, and then absorbs the move", () => {
    expect(idsOf(effectOf(chain, "2023-04-20"))).toEqual([]);
    expect(idsOf(effectOf([after("KT-3", "KT-1"), after("KT-2", "KT-3")], "2023-05-01"))).toEqual([]);
  });

  it("is told from what stood in the wrong order before", () => {
    const early = [milestone(), milestone({ id: "KT-2", number: 2, baselineDate: "2023-03-20" })];
    expect(effectOf([after("KT-2", "KT-1")], "2023-05-01", early)?.dependants).toMatchObject([
      { id: "KT-2", isNew: false },
    ]);
  });

  it("does not count what is reached or cancelled, and sees through what is undated", () => {
    const [first] = records.Milestone ?? [];
    const others = [
      milestone({ id: "done", baselineDate: "2023-04-10", actualDate: "2023-02-20" }),
      milestone({ id: "gone", baselineDate: "2023-04-10", cancelledDate: "2023-02-20" }),
      milestone({ id: "undated", baselineDate: null }),
      milestone({ id: "behind", baselineDate: "2023-04-10" }),
    ];
    const dependencies = [
      after("done", "KT-1"),
      after("gone", "KT-1"),
      after("undated", "KT-1"),
      after("behind", "undated"),
    ];
    expect(idsOf(effectOf(dependencies, "2023-05-01", [...(first ? [first] : []), ...others]))).toEqual([
      "behind",
    ]);
  });

  it("ends also where the records go round in a circle", () => {
    const circle = [after("KT-2", "KT-1"), after("KT-1", "KT-2")];
    expect(idsOf(effectOf(circle, "2023-05-01"))).toEqual(["KT-2"]);
  });
});

describe("what a moved milestone waits for", () => {
  it("is named where it is planned after the new date", () => {
    const effect = effectOf([after("KT-1", "KT-2"), after("KT-1", "KT-3")], "2023-05-01");
    expect(effect?.precedents).toMatchObject([{ id: "KT-3", days: 31, isNew: false }]);
    expect(effectOf([after("KT-1", "KT-2")], "2023-03-15")?.precedents).toMatchObject([
      { id: "KT-2", days: 36, isNew: false },
    ]);
  });
});

describe("the project's figures", () => {
  const late = [
    milestone({ baselineDate: "2023-02-01" }),
    milestone({ id: "KT-2", number: 2, baselineDate: "2023-06-01" }),
  ];

  it("are those of the rules before and after", () => {
    const effect = effectOf([], "2023-05-01", late);
    expect(effect?.before).toMatchObject({
      progress: { planned: 50, actual: 0, difference: -50 },
      health: "off_track",
      state: "overdue",
    });
    expect(effect?.after).toMatchObject({
      progress: { planned: 0, actual: 0, difference: 0 },
      health: "on_track",
      state: "on_track",
    });
  });

  it("leave the index as it was", () => {
    const index = indexOf({ ...records, Milestone: late });
    rescheduleEffect(index, { milestoneId: "KT-1", newDate: "2023-05-01" });
    expect(index.milestonesByProject.get("PRJ-1")?.[0]?.baselineDate).toBe("2023-02-01");
  });

  it("are none for a milestone that is not recorded", () => {
    expect(rescheduleEffect(indexOf(records), { milestoneId: "none", newDate: today })).toBeNull();
  });
});

describe("for any plan", () => {
  const days = fc.integer({ min: 1, max: 200 });

  it("a later new date breaks at least what an earlier one breaks", () => {
    fc.assert(
      fc.property(
        fc.array(days, { minLength: 2, maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 10 }),
        days,
        days,
        (offsets, links, one, other) => {
          const milestones = offsets.map((offset, at) =>
            milestone({ id: `KT-${at + 1}`, baselineDate: addDays(today, offset) }),
          );
          const dependencies = links.map(([from, to]) => after(`KT-${from + 1}`, `KT-${to + 1}`));
          const early = idsOf(effectOf(dependencies, addDays(today, Math.min(one, other)), milestones));
          const late = idsOf(effectOf(dependencies, addDays(today, Math.max(one, other)), milestones));
          expect(late).toEqual(expect.arrayContaining(early ?? []));
        },
      ),
    );
  });
});
