import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { addDays, yearOf } from "../calendar/days.ts";
import type { FundingFigures } from "../funding/funding.view.ts";
import { aMeeting } from "../council/council.fixture.ts";
import { overviewOf } from "../overview/overview.ts";
import type { Health } from "../project/health.view.ts";
import { listProjects } from "../project/project-list.ts";
import { projectQuerySchema } from "../project/project-query.schema.ts";
import { summariseProjects } from "../project/project-summary.ts";
import { compareSectors, sectorOf } from "../sector/sector.ts";
import {
  curation,
  fundingLine,
  indexOf,
  industry,
  milestone,
  noMaturity,
  position,
  project,
  report,
  today,
} from "./portfolio.fixture.ts";
import { rollUp } from "./roll-up.ts";
import type { RollUp } from "./roll-up.view.ts";

const places = ["1", "2", "3", "4"] as const;
const day = fc.integer({ min: -150, max: 150 }).map((days): CalendarDate => addDays(today, days));
const roubles = fc.option(fc.integer({ min: 0, max: 1e9 }).map((kopecks) => kopecks / 100));
const place = fc.constantFrom(...places);

const projects = fc.array(
  fc.record({
    kind: fc.constantFrom("mandatory", "regional"),
    industry: place,
    stage: fc.constantFrom("active", "active", "paused", "completed", "cancelled"),
    fundingRequirement: fc.constantFrom("required", "not_required", "not_determined"),
    milestones: fc.array(
      fc.record({
        baselineDate: fc.option(day),
        forecastDate: fc.option(day),
        actualDate: fc.option(day, { freq: 2 }),
        cancelledDate: fc.option(day, { freq: 1 }),
        weight: fc.integer({ min: 1, max: 9 }),
        isCritical: fc.boolean(),
      }),
      { maxLength: 4 },
    ),
    money: fc.array(
      fc.record({
        source: fc.constantFrom("federal", "regional"),
        year: fc.constantFrom(2023, 2023, 2024),
        need: roubles,
        allocated: roubles,
        spent: roubles,
      }),
      { maxLength: 3 },
    ),
    ownRating: fc.option(fc.constantFrom("on_track", "at_risk", "off_track")),
  }),
  { maxLength: 12 },
);

/** Which post curates each of the four industries, if any. */
const curators = fc.tuple(...places.map(() => fc.option(fc.constantFrom("1", "2", "3"))));

const indexes = fc.tuple(projects, curators).map(([drawn, posts]) =>
  indexOf({
    Industry: places.map((id) => industry({ id: `IND-${id}`, number: Number(id) })),
    Position: ["1", "2", "3"].map((id) => position({ id: `POS-${id}`, title: `Пост ${id}` })),
    Curation: posts.flatMap((post, at) =>
      post === null
        ? []
        : [curation({ id: `CUR-${at}`, positionId: `POS-${post}`, industryId: `IND-${at + 1}` })],
    ),
    Project: drawn.map(({ kind, stage, fundingRequirement, industry: at }, number) =>
      project({ id: `PRJ-${number}`, kind, stage, fundingRequirement, industryId: `IND-${at}` }),
    ),
    Milestone: drawn.flatMap(({ milestones }, number) =>
      milestones.map((fields, at) =>
        milestone({ ...fields, id: `KT-${number}-${at}`, projectId: `PRJ-${number}` }),
      ),
    ),
    FundingLine: drawn.flatMap(({ money }, number) =>
      money.map((line, at) =>
        fundingLine({ ...line, id: `FUN-${number}-${at}`, projectId: `PRJ-${number}` }),
      ),
    ),
    ProgressReport: drawn.flatMap(({ ownRating }, number) =>
      ownRating === null ? [] : [report({ ownRating, id: `REP-${number}`, projectId: `PRJ-${number}` })],
    ),
  }),
);

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
const sumOfRoubles = (amounts: (number | null)[]): number | null => {
  const entered = amounts.filter((amount) => amount !== null);
  return entered.length === 0 ? null : Math.round(sum(entered) * 100) / 100;
};

/** Everything in a roll-up that adds up: all but the mean progress. */
const added = (parts: RollUp[]): RollUp => {
  const total = (pick: (part: RollUp) => number): number => sum(parts.map(pick));
  const counts = <Key extends string>(pick: (part: RollUp) => Record<Key, number>, keys: Key[]) =>
    Object.fromEntries(keys.map((key) => [key, total((part) => pick(part)[key])])) as Record<Key, number>;
  const roublesOf = (key: keyof FundingFigures) => sumOfRoubles(parts.map(({ funding }) => funding[key]));
  return {
    progress: null,
    projects: total((part) => part.projects),
    mandatory: total((part) => part.mandatory),
    regional: total((part) => part.regional),
    diverging: total((part) => part.diverging),
    health: counts((part) => part.health, ["off_track", "at_risk", "on_track", "no_data"]),
    milestones: counts(
      (part) => part.milestones,
      ["completed", "cancelled", "overdue", "at_risk", "on_track", "undated", "total"],
    ),
    funding: {
      need: roublesOf("need"),
      allocated: roublesOf("allocated"),
      committed: roublesOf("committed"),
      spent: roublesOf("spent"),
      gap: roublesOf("gap"),
    },
  };
};
const healthTotal = (parts: (Record<Health, number> | null)[]): Record<Health, number> => {
  const total = (health: Health): number => sum(parts.map((part) => part?.[health] ?? 0));
  return {
    off_track: total("off_track"),
    at_risk: total("at_risk"),
    no_data: total("no_data"),
    on_track: total("on_track"),
  };
};
const nothing: FundingFigures = { need: null, allocated: null, committed: null, spent: null, gap: null };
const withoutProgress = (whole: RollUp): RollUp => ({ ...whole, progress: null });

describe("the same number on every screen", () => {
  it("adds up from industries to the strategy", () => {
    fc.assert(
      fc.property(indexes, (index) => {
        const overview = overviewOf(index, noMaturity);
        expect(added(overview.industries.map((row) => row.rollUp))).toEqual(withoutProgress(overview.rollUp));
      }),
    );
  });

  it("adds up from deputies and the unassigned to the strategy", () => {
    fc.assert(
      fc.property(indexes, (index) => {
        const { sectors, total } = compareSectors(index);
        expect(added(sectors.map((sector) => sector.rollUp))).toEqual(withoutProgress(total));
        expect(total).toEqual(overviewOf(index, noMaturity).rollUp);
      }),
    );
  });

  it("says of a sector what the comparison says, and lists as many as it counts", () => {
    fc.assert(
      fc.property(indexes, (index) => {
        for (const line of compareSectors(index).sectors) {
          const sector = sectorOf(index, line.deputy?.id ?? null, { maturity: noMaturity, previous: null });
          expect(sector?.rollUp).toEqual(line.rollUp);
          expect(sector?.projects).toHaveLength(line.rollUp.projects);
          expect(sector?.overdue).toHaveLength(line.rollUp.milestones.overdue);
          expect(added(sector?.industries.map((row) => row.rollUp) ?? [])).toEqual(
            withoutProgress(line.rollUp),
          );
        }
      }),
    );
  });

  it("says of every industry on the sector's screen what the overview says, also beside the previous Council", () => {
    fc.assert(
      fc.property(indexes, indexes, (index, earlier) => {
        const overview = overviewOf(index, noMaturity);
        const before = new Map(
          overviewOf(earlier, noMaturity).industries.map((row) => [row.industry.id, row.rollUp.health]),
        );
        const previous = { meeting: aMeeting({ date: "2022-12-15", state: "held" }), index: earlier };
        const rows = compareSectors(index).sectors.flatMap(({ deputy }) => {
          const sector = sectorOf(index, deputy?.id ?? null, { maturity: noMaturity, previous });
          expect(sector?.previousCouncil?.health).toEqual(
            healthTotal(sector?.industries.map((row) => row.before) ?? []),
          );
          return sector?.industries ?? [];
        });
        const expected = overview.industries.map((row) => ({
          ...row,
          before: before.get(row.industry.id),
        }));
        const byId = (one: { industry: { id: string } }, other: { industry: { id: string } }) =>
          one.industry.id < other.industry.id ? -1 : 1;
        expect(rows.toSorted(byId)).toEqual(expected.toSorted(byId));
      }),
    );
  });

  it("splits by source the money that the roll-up counts, and tells the same total of the year", () => {
    fc.assert(
      fc.property(indexes, (index) => {
        for (const { deputy } of compareSectors(index).sectors) {
          const sector = sectorOf(index, deputy?.id ?? null, { maturity: noMaturity, previous: null });
          const year = sector?.money.find((row) => row.year === yearOf(today));
          expect(year?.total ?? nothing).toMatchObject(sector?.rollUp.funding ?? {});
          for (const key of ["need", "allocated", "committed", "spent"] as const) {
            expect(sumOfRoubles(year?.bySource.map(({ figures }) => figures[key]) ?? [])).toBe(
              sector?.rollUp.funding[key],
            );
          }
        }
      }),
    );
  });

  it("counts in the registry's groups and facets what it lists", () => {
    fc.assert(
      fc.property(indexes, (index) => {
        const list = listProjects(index, projectQuerySchema.parse({ group: "deputy" }));
        expect(sum(list.groups.map(({ count }) => count))).toBe(list.total);
        expect(sum(list.facets.industries.map(({ count }) => count))).toBe(list.entered);
        const headings = list.rows.map(({ deputy }) => deputy?.id ?? "none");
        expect([...new Set(headings)]).toEqual(list.groups.map(({ value }) => value));
        expect(headings).toEqual(
          headings.toSorted(
            (one, other) =>
              list.groups.findIndex(({ value }) => value === one) -
              list.groups.findIndex(({ value }) => value === other),
          ),
        );
      }),
    );
  });
});

describe("a roll-up", () => {
  it("does not depend on the order of the projects", () => {
    fc.assert(
      fc.property(indexes, fc.infiniteStream(fc.nat()), (index, keys) => {
        const rows = summariseProjects(index);
        const shuffled = rows
          .map((row) => ({ row, key: keys.next().value }))
          .toSorted((one, other) => one.key - other.key)
          .map(({ row }) => row);
        expect(rollUp(shuffled)).toEqual(rollUp(rows));
      }),
    );
  });

  it("keeps its mean within the worst and the best project", () => {
    fc.assert(
      fc.property(indexes, (index) => {
        const rows = summariseProjects(index).filter(({ stage }) => stage !== "cancelled");
        const shares = rows.flatMap(({ progress }) => (progress === null ? [] : [progress.actual]));
        const { progress } = rollUp(rows);
        expect(progress === null).toBe(shares.length === 0);
        expect(progress?.actual ?? 0).toBeGreaterThanOrEqual(
          Math.min(100, ...shares) * (shares.length ? 1 - 1e-12 : 0),
        );
        expect(progress?.actual ?? 0).toBeLessThanOrEqual(Math.max(0, ...shares) * (1 + 1e-12));
      }),
    );
  });

  it("is no worse for a healthy finished project more", () => {
    const finished = {
      Industry: [industry({ id: "IND-1" })],
      Project: [project({ id: "PRJ-NEW" })],
      Milestone: [milestone({ projectId: "PRJ-NEW", baselineDate: "2023-02-01", actualDate: "2023-02-01" })],
      ProgressReport: [report({ projectId: "PRJ-NEW" })],
    };
    const [healthy] = summariseProjects(indexOf(finished));
    fc.assert(
      fc.property(indexes, (index) => {
        const rows = summariseProjects(index);
        const before = rollUp(rows);
        const after = rollUp(healthy ? [...rows, healthy] : rows);
        expect(after.projects).toBe(before.projects + 1);
        expect(after.health).toEqual({ ...before.health, on_track: before.health.on_track + 1 });
        expect(after.diverging).toBe(before.diverging);
        expect(after.funding).toEqual(before.funding);
        expect(after.progress?.actual).toBeGreaterThanOrEqual((before.progress?.actual ?? 0) * (1 - 1e-12));
      }),
    );
  });

  it("leaves cancelled projects out", () => {
    fc.assert(
      fc.property(indexes, (index) => {
        const rows = summariseProjects(index);
        expect(rollUp(rows)).toEqual(rollUp(rows.filter(({ stage }) => stage !== "cancelled")));
      }),
    );
  });
});
