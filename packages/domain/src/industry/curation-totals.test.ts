import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { addDays } from "../calendar/days.ts";
import { overviewOf } from "../overview/overview.ts";
import { emptyPortfolio } from "../portfolio/empty-portfolio.ts";
import {
  curation,
  fundingLine,
  industry,
  milestone,
  noMaturity,
  position,
  project,
  today,
} from "../portfolio/portfolio.fixture.ts";
import { indexPortfolio } from "../portfolio/portfolio-index.ts";
import { rollUp } from "../portfolio/roll-up.ts";
import type { RollUp } from "../portfolio/roll-up.view.ts";
import { summariseProjects } from "../project/project-summary.ts";
import { compareSectors, sectorOf } from "../sector/sector.ts";
import { curationBoard } from "./curation-board.ts";

const day = fc.integer({ min: -60, max: 60 }).map((days): CalendarDate => addDays(today, days));
const roubles = fc.integer({ min: 0, max: 1e12 }).map((kopecks) => kopecks / 100);
const place = fc.constantFrom("1", "2", "3", "4");

/** Whatever a registry may hold: gaps, two at once, a post that is no longer recorded (the fourth). */
const curations = fc.array(
  fc.record({ post: place, industryOf: place, from: day, length: fc.option(fc.nat({ max: 60 })) }),
  { maxLength: 12 },
);

const projects = fc.array(
  fc.record({
    industryOf: place,
    need: roubles,
    allocated: roubles,
    planned: fc.option(day),
    done: fc.option(day),
  }),
  { minLength: 1, maxLength: 10 },
);

const indexes = fc.tuple(curations, projects, day).map(([held, drawn, on]) =>
  indexPortfolio({
    ...emptyPortfolio(on),
    Industry: ["1", "2", "3", "4"].map((id) => industry({ id: `IND-${id}`, number: Number(id) })),
    Position: ["1", "2", "3"].map((id) => position({ id: `POS-${id}`, title: `Пост ${id}` })),
    Curation: held.map(({ post, industryOf, from, length }, number) =>
      curation({
        id: `CUR-${number}`,
        positionId: `POS-${post}`,
        industryId: `IND-${industryOf}`,
        fromDate: from,
        toDate: length === null ? null : addDays(from, length),
      }),
    ),
    Project: drawn.map(({ industryOf }, number) =>
      project({ id: `PRJ-${number}`, industryId: `IND-${industryOf}`, fundingRequirement: "required" }),
    ),
    Milestone: drawn.map(({ planned, done }, number) =>
      milestone({ id: `KT-${number}`, projectId: `PRJ-${number}`, baselineDate: planned, actualDate: done }),
    ),
    FundingLine: drawn.map(({ need, allocated }, number) =>
      fundingLine({ id: `FUN-${number}`, projectId: `PRJ-${number}`, year: 2023, need, allocated }),
    ),
  }),
);

const kopecks = (amount: number | null): number => Math.round((amount ?? 0) * 100);

/** What adds up in a roll-up, money in kopecks. */
const figures = ({
  projects: count,
  mandatory,
  regional,
  diverging,
  health,
  milestones,
  funding,
}: RollUp) => [
  count,
  mandatory,
  regional,
  diverging,
  ...Object.values(health),
  ...Object.values(milestones),
  kopecks(funding.need),
  kopecks(funding.allocated),
  kopecks(funding.committed),
  kopecks(funding.spent),
  kopecks(funding.gap),
];
const added = (parts: RollUp[]): number[] =>
  parts
    .map(figures)
    .reduce((sum, part) => sum.map((value, at) => value + (part[at] ?? 0)), figures(rollUp([])));

describe("on any day, whoever curates what", () => {
  it("the curators and the unassigned add up to the strategy", () => {
    fc.assert(
      fc.property(indexes, (index) => {
        const { sectors, total } = compareSectors(index);
        const strategy = overviewOf(index, noMaturity).rollUp;
        expect(added(sectors.map((sector) => sector.rollUp))).toEqual(figures(strategy));
        expect(total).toEqual(strategy);
        // A mean does not add up: it is that of all projects, whichever sector they are in.
        const inSectors = sectors.flatMap(
          ({ deputy }) =>
            sectorOf(index, deputy?.id ?? null, { maturity: noMaturity, previous: null })?.projects ?? [],
        );
        expect(rollUp(inSectors).progress).toEqual(strategy.progress);
        expect(new Set(inSectors.map(({ id }) => id)).size).toBe(summariseProjects(index).length);
      }),
    );
  });

  it("each industry is in exactly one sector and on the board, that of nobody too", () => {
    fc.assert(
      fc.property(indexes, (index) => {
        const all = index.industries.map(({ id }) => id);
        const { sectors } = compareSectors(index);
        expect(sectors.flatMap(({ industries }) => industries.map(({ id }) => id)).toSorted()).toEqual(all);
        const board = curationBoard(index, { late: new Map(), canAdminister: false });
        expect(board.industries.map(({ industry: { id } }) => id)).toEqual(all);
        expect(board.projects.assigned + board.projects.unassigned).toBe(board.projects.total);
        const ofPosts = board.posts.reduce((sum, post) => sum + post.projects, 0);
        expect(ofPosts).toBe(board.projects.assigned);
        for (const { curator, spans } of board.industries) {
          const now = spans.filter(({ phase }) => phase === "current");
          expect(now.length).toBeGreaterThan(0);
          if (curator !== null) expect(now.map((span) => span.curation?.post.id)).toContain(curator.id);
        }
      }),
    );
  });
});
