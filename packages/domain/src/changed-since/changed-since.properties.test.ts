import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PositionRecord } from "../authority/authority.record.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { addDays } from "../calendar/days.ts";
import { changedFields } from "../change/changed-fields.ts";
import type { IndustryRecord } from "../industry/industry.record.ts";
import { emptyPortfolio } from "../portfolio/empty-portfolio.ts";
import {
  comment,
  curation,
  fundingLine,
  industry,
  milestone,
  position,
  problem,
  project,
  report,
  risk,
  today,
} from "../portfolio/portfolio.fixture.ts";
import { indexPortfolio, type PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { Portfolio, RecordName } from "../portfolio/portfolio.ts";
import { changeKinds } from "./change-kinds.ts";
import { countAreas } from "./change-summary.ts";
import { changesBetween } from "./changed-since.ts";
import type { PortfolioChanges } from "./changed-since.view.ts";
import { silentReasons } from "./silent-records.ts";

const ids = ["1", "2", "3"] as const;
const day = fc.integer({ min: -90, max: 90 }).map((days): CalendarDate => addDays(today, days));
const money = fc.option(fc.integer({ min: 0, max: 1e6 }).map((kopecks) => kopecks / 100));
const id = fc.constantFrom(...ids);
const unique = <Item extends { id: string }>(items: fc.Arbitrary<Item>) =>
  fc.uniqueArray(items, { selector: (item) => item.id, maxLength: 3 });

const records = fc.record({
  Industry: fc.constant<IndustryRecord[]>([industry(), industry({ id: "IND-2", number: 2 })]),
  Position: fc.constant<PositionRecord[]>([position(), position({ id: "POS-2" })]),
  Project: unique(
    fc
      .record({
        id,
        stage: fc.constantFrom("active", "paused", "completed", "cancelled"),
        industryId: fc.constantFrom("IND-1", "IND-2"),
        leadPositionId: fc.option(fc.constant("POS-1")),
        name: fc.constantFrom("А", "Б"),
      })
      .map(project),
  ),
  Milestone: unique(
    fc
      .record({
        id,
        projectId: id,
        baselineDate: fc.option(day),
        forecastDate: fc.option(day),
        actualDate: fc.option(day, { freq: 2 }),
        cancelledDate: fc.option(day, { freq: 1 }),
        requiresEvidence: fc.boolean(),
        number: fc.integer({ min: 1, max: 3 }),
        version: fc.integer({ min: 1, max: 3 }),
      })
      .map(milestone),
  ),
  MilestoneComment: unique(
    fc.record({ id, milestoneId: id, text: fc.constantFrom("да", "нет") }).map(comment),
  ),
  FundingLine: unique(
    fc.record({ id, projectId: id, need: money, allocated: money, spent: money }).map(fundingLine),
  ),
  Risk: unique(
    fc
      .record({
        id,
        projectId: id,
        state: fc.constantFrom("open", "closed", "occurred"),
        dueDate: fc.option(day),
      })
      .map(risk),
  ),
  Problem: unique(fc.record({ id, projectId: id, state: fc.constantFrom("open", "resolved") }).map(problem)),
  ProgressReport: unique(
    fc
      .record({
        id,
        projectId: id,
        state: fc.constantFrom("submitted", "accepted", "returned"),
        ownRating: fc.constantFrom("on_track", "off_track"),
        summary: fc.constantFrom("а", "б"),
      })
      .map(report),
  ),
  Curation: unique(
    fc
      .record({
        id,
        positionId: fc.constantFrom("POS-1", "POS-2"),
        industryId: fc.constantFrom("IND-1", "IND-2"),
        fromDate: day,
      })
      .map(curation),
  ),
});

const indexOn = (on: CalendarDate, known: Partial<Portfolio>): PortfolioIndex =>
  indexPortfolio({ ...emptyPortfolio(on), ...known });
const two = fc.tuple(records, records).map(([before, after]) => ({
  before: indexOn(addDays(today, -30), before),
  after: indexOn(today, after),
}));

const linesOf = ({ industries }: PortfolioChanges) => industries.flatMap(({ lines }) => lines);

/** What is told by one kind when it comes and by another when it goes: a report, say, comes as submitted. */
const kinds = new Set<string>(Object.values(changeKinds).flat());
const cameAndWent = new Set(
  [...kinds]
    .filter((kind) => kind.endsWith("_added"))
    .map((kind) => kind.slice(0, -"_added".length))
    .filter((noun) => kinds.has(`${noun}_removed`)),
);

const keysOf = (changes: PortfolioChanges, ending: string): string[] =>
  linesOf(changes)
    .filter(({ kind }) => kind.endsWith(ending) && cameAndWent.has(kind.slice(0, -ending.length)))
    .map(({ key }) => key.slice(0, -ending.length))
    .toSorted();

/** Ids of what differs in more than bookkeeping and order. */
const differing = (before: PortfolioIndex, after: PortfolioIndex, name: RecordName): string[] => {
  const of = ({ portfolio }: PortfolioIndex) =>
    new Map(portfolio[name].map((record) => [record.id, { ...record }]));
  const [was, is] = [of(before), of(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((key) =>
    changedFields(was.get(key) ?? null, is.get(key) ?? null).some(
      ({ field }) => field !== "number" && field !== "hasFiles",
    ),
  );
};

describe("changesBetween", () => {
  it("tells nothing of a portfolio and itself", () => {
    fc.assert(
      fc.property(records, (known) => {
        const index = indexOn(today, known);
        expect(changesBetween(index, index)).toMatchObject({
          total: 0,
          counts: [],
          industries: [],
          silent: [],
        });
      }),
    );
  });

  it("tells as added one way what is removed the other way", () => {
    fc.assert(
      fc.property(two, ({ before, after }) => {
        const there = changesBetween(before, after);
        const back = changesBetween(after, before);
        expect(keysOf(there, "_added")).toEqual(keysOf(back, "_removed"));
        expect(keysOf(there, "_removed")).toEqual(keysOf(back, "_added"));
      }),
    );
  });

  it("tells every record that differs, or counts it with the reason", () => {
    fc.assert(
      fc.property(two, ({ before, after }) => {
        const changes = changesBetween(before, after);
        const lines = linesOf(changes);
        const told = new Set(lines.map(({ key }) => key.slice(0, key.lastIndexOf(":"))));
        const handedOver = new Set(
          lines.flatMap(({ kind, industry: place }) => (kind === "curator_changed" ? (place?.id ?? []) : [])),
        );
        for (const name of [
          "Project",
          "Milestone",
          "FundingLine",
          "Risk",
          "Problem",
          "ProgressReport",
        ] as const)
          for (const key of differing(before, after, name)) expect(told).toContain(`${name}:${key}`);
        for (const key of differing(before, after, "Curation")) {
          const at = [before, after].flatMap(({ portfolio }) =>
            portfolio.Curation.filter((one) => one.id === key),
          );
          const isToldWithIndustry = at.every(({ industryId }) => handedOver.has(industryId));
          expect(isToldWithIndustry || told.has(`Curation:${key}`)).toBe(true);
        }
        const silent =
          changes.silent.find(({ reason }) => reason === silentReasons.MilestoneComment)?.count ?? 0;
        expect(silent).toBe(differing(before, after, "MilestoneComment").length);
      }),
    );
  });

  it("counts as many as it tells, each line once, in the same order however the records lie", () => {
    fc.assert(
      fc.property(two, ({ before, after }) => {
        const changes = changesBetween(before, after);
        const keys = linesOf(changes).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(changes.total).toBe(keys.length);
        expect(changes.counts.reduce((sum, { count }) => sum + count, 0)).toBe(keys.length);
        expect(countAreas(changes.counts).reduce((sum, { count }) => sum + count, 0)).toBe(keys.length);
        const { portfolio } = after;
        const turned = indexPortfolio({
          ...portfolio,
          Milestone: portfolio.Milestone.toReversed(),
          Project: portfolio.Project.toReversed(),
        });
        expect(linesOf(changesBetween(before, turned)).map(({ key }) => key)).toEqual(keys);
      }),
    );
  });
});
