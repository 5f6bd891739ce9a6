import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAs, callAsTraining, refusalOf, today, type Caller } from "./caller.fixture.ts";

let database: TestDatabase;
let reader: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  reader = await callAsTraining(database, "READER");
});
afterAll(() => database.close());

const region = async (asOf = today) => {
  const explanation = await reader.maturity.explain({ industryId: null, asOf });
  if (explanation.subject !== "region") throw new Error("the region was asked of");
  return explanation;
};

describe("maturity.explain", () => {
  it("tells of the region what the source prints and what can be computed", async () => {
    const { published, computed, counted, total, industries } = await region();
    expect(published).toMatchObject({ value: 73.6, slide: 10 });
    expect(computed).toBeCloseTo(70.35, 2);
    expect([counted, total]).toEqual([2, 5]);
    const lacking = industries
      .filter((industry) => industry.computed === null)
      .map(({ industry, members }) => [
        industry.id,
        members
          .flatMap(({ id, counting, lack }) => (counting?.isCounted && lack ? [`${id} ${lack}`] : []))
          .toSorted(),
      ]);
    expect(Object.fromEntries(lacking)).toEqual({
      "IND-HEA": [],
      "IND-GOV": ["GOV-1", "GOV-2", "GOV-4", "GOV-5", "GOV-6", "GOV-7"].map((id) => `${id} fact`),
      "IND-TRN": ["TRN-A", "TRN-B", "TRN-C"].map((id) => `${id} fact`),
    });
  });

  it("derives healthcare, labelled so, with its arithmetic", async () => {
    const healthcare = (await region()).industries.find(({ industry }) => industry.id === "IND-HEA");
    expect(healthcare).toMatchObject({ published: null, computed: null, counted: 0, total: 0 });
    expect(healthcare?.derived).toBeCloseTo(82.4, 8);
    expect(healthcare?.derivation?.others.map(({ value }) => value)).toEqual([85.9, 76.7, 54.7, 68.3]);
  });

  it("goes down to the groups of the electronic document flow", async () => {
    const { explanation } = await reader.indicator.explain({ indicatorId: "GOV-3" });
    expect(explanation.fact).toMatchObject({ value: 66.5, date: null, provenance: { slide: 17 } });
    expect(
      explanation.groups?.arithmetic.terms.map((term) =>
        "numerator" in term ? `${term.numerator}/${term.denominator}` : null,
      ),
    ).toEqual(["32/32", "154/255", "89/135", "307/777"]);
    expect(explanation.groups?.arithmetic.result).toBeCloseTo(66.46, 2);
  });

  it("has the overview's numbers on every day", async () => {
    for (const asOf of [today, "2022-12-15", "2022-10-03"] as const) {
      const { maturity } = await reader.overview.get({ asOf });
      const { computed, published, industries } = await region(asOf);
      expect({ computed, published }).toEqual({ computed: maturity.computed, published: maturity.published });
      expect(industries.map((one) => [one.computed, one.derived, one.published])).toEqual(
        maturity.industries.map((one) => [one.computed, one.derived, one.published]),
      );
    }
  });

  it("is for whoever is signed in", async () => {
    const nobody = callAs(database, null);
    expect(await refusalOf(nobody.maturity.explain({ industryId: null }))).toMatchObject({
      code: "unauthenticated",
    });
    expect(await refusalOf(nobody.indicator.explain({ indicatorId: "URB-8" }))).toMatchObject({
      code: "unauthenticated",
    });
  });
});

describe("maturity.forecast", () => {
  it("has the sector's pace, and refuses a forecast from two figures", async () => {
    const { industries, region: whole } = await reader.maturity.forecast({});
    const sector = await reader.sector.get({ positionId: "TPOS-DG-2" });
    for (const { industryId, pace } of sector.maturity)
      expect(industries.find(({ id }) => id === industryId)?.pace).toEqual(pace);
    expect(whole.published.outcome).toEqual({ state: "refused", refusal: "too_few_points" });
  });

  it("is made of an indicator of several quarters", async () => {
    const { indicators } = await reader.indicator.list({});
    const training = indicators.find(
      ({ origin, achievement }) => origin === "training" && achievement !== 100,
    );
    const { forecast } = await reader.indicator.explain({ indicatorId: training?.id ?? "" });
    expect(forecast.points.length).toBeGreaterThanOrEqual(3);
    expect(forecast.outcome).toMatchObject({ state: "expected" });
  });
});

describe("maturity.whatIf", () => {
  it("tells what would be, and stores nothing", async () => {
    const before = await region();
    const answer = await reader.maturity.whatIf({ indicatorId: "URB-8", value: 79.8 });
    expect(answer.industry?.computed.after).toBeCloseTo(64.75, 2);
    expect(answer.overall.after).toBeCloseTo((85.96 + 64.746667) / 2, 6);
    expect(answer.estimate).toMatchObject({ value: expect.closeTo(75.6, 6), industries: 5 });
    expect(await region()).toEqual(before);
  });
});
