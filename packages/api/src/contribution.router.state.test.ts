import { randomUUID } from "node:crypto";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callAsTraining, refusalOf, type Caller } from "./caller.fixture.ts";
import { findLink } from "./contribution.fixture.ts";

let database: TestDatabase;
let lead: Caller;
let reader: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  lead = await callAsTraining(database, "LEAD-HEALTH");
  reader = await callAsTraining(database, "READER");
});
afterAll(() => database.close());

const requestId = () => randomUUID();
const countChanges = () => database.prisma.change.count();
const linkRead = () => findLink(reader, { projectId: "TPRJ-HEA-1", indicatorId: "TIND-HEA-1" });

describe("contribution.state", () => {
  const yearsOf = async () =>
    (await linkRead()).years.map(({ year, value, version }) => ({
      year,
      value,
      version,
    }));

  it("changes the years sent, all or none, and leaves the others", async () => {
    const { id } = await linkRead();
    const input = {
      requestId: requestId(),
      projectIndicatorId: id,
      years: [
        { year: 2023, value: 16.5, version: 1 },
        { year: 2024, value: null, version: 1 },
        { year: 2025, value: 22 },
      ],
    };
    await lead.contribution.state(input);
    const changes = await countChanges();
    await lead.contribution.state(input);
    expect(await countChanges()).toBe(changes);
    expect(await yearsOf()).toEqual([
      { year: 2023, value: 16.5, version: 2 },
      { year: 2025, value: 22, version: 1 },
    ]);
    const { indicator, years } = await reader.contribution.ofIndicator({ indicatorId: "TIND-HEA-1" });
    expect(indicator.cover).toEqual({ kind: "covered", need: 38.5, stated: 38.5, over: 0 });
    expect(years).toContainEqual(
      expect.objectContaining({ year: 2030, target: 100, need: 38.5, cumulated: 38.5 }),
    );
  });

  it.each([
    [{ year: 2031, value: 1 }, "years.1.year"],
    [{ year: 2026, value: -1 }, "years.1.value"],
    [{ year: 2026, value: 1e12 }, "years.1.value"],
    [{ year: 2026, value: Number.NaN }, "years.1.value"],
    [{ year: 2026, value: Number.POSITIVE_INFINITY }, "years.1.value"],
    [{ year: 2026.5, value: 1 }, "years.1.year"],
    [{ year: 2027, value: 1 }, "years"],
  ])("refuses %j and stores no other year either", async (year, field) => {
    const before = await yearsOf();
    const { id } = await linkRead();
    const years = [{ year: 2027, value: 1 }, year];
    const call = lead.contribution.state({ requestId: requestId(), projectIndicatorId: id, years });
    expect(await refusalOf(call)).toMatchObject({ code: "invalid_input", field });
    expect(await yearsOf()).toEqual(before);
  });

  it("sends the years back as they are to whoever has not seen them so", async () => {
    const { id } = await linkRead();
    for (const year of [
      { year: 2023, value: 1, version: 1 },
      { year: 2025, value: 1 },
      { year: 2029, value: 1, version: 1 },
    ]) {
      const call = lead.contribution.state({ requestId: requestId(), projectIndicatorId: id, years: [year] });
      expect(await refusalOf(call)).toMatchObject({
        code: "conflict",
        current: {
          years: [
            { year: 2023, value: 16.5, version: 2 },
            { year: 2025, value: 22, version: 1 },
          ],
        },
      });
    }
  });

  it("is told among the changes and in the project's history", async () => {
    const { changes: told } = await reader.changes.get({ since: { kind: "date", date: "2023-02-28" } });
    const lines = (told?.industries ?? [])
      .flatMap((one) => one.lines)
      .filter(({ kind }) => kind.startsWith("contribution_"));
    expect(lines.map(({ kind, project, indicator }) => [kind, project?.id, indicator?.id])).toEqual(
      expect.arrayContaining(
        ["contribution_added", "contribution_edited", "contribution_removed"].map((kind) => [
          kind,
          "TPRJ-HEA-1",
          "TIND-HEA-1",
        ]),
      ),
    );
    const { changes } = await reader.project.history({ projectId: "TPRJ-HEA-1" });
    expect(changes.map(({ entity, operation, label }) => [entity, operation, label])).toContainEqual([
      "IndicatorContribution",
      "update",
      "Доля записей на приём к врачу, совершённых в электронном виде, 2023",
    ]);
  });
});
