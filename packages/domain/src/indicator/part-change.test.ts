import { describe, expect, it } from "vitest";
import { anIndicator } from "../maturity/maturity.fixture.ts";
import { told } from "./breakdown.fixture.ts";
import { partChanges, refuseParts } from "./part-change.ts";
import { openPartQuestions, type PartDesk } from "./part-entry.ts";
import { type PartRow, recordPartsInputSchema } from "./part.schema.ts";

const [june, september] = ["2022-06-30", "2022-09-30"] as const;

const row = (fields: Partial<PartRow>): PartRow => ({
  authorityId: null,
  label: null,
  version: null,
  numerator: null,
  denominator: null,
  value: null,
  confirmed: [],
  ...fields,
});

const desk = (
  fields: Partial<PartDesk> & { composition?: "sum" | "mean" | "pooled_ratio" } = {},
): PartDesk => ({
  indicator: anIndicator({ id: "I", unit: "чел.", composition: fields.composition ?? "sum" }),
  parts: [told("1", june, { value: 10 }), told("2", september, { value: 5, version: 3, number: 7 })],
  date: september,
  measure: fields.composition === "pooled_ratio" ? "ratio" : "value",
  ...fields,
});

let ids = 0;
const naming = { indicatorId: "I", nameOf: (id: string) => `МО ${id}`, newId: () => `new-${(ids += 1)}` };

describe("partChanges", () => {
  it("tells what is new, what is corrected and what is the same", () => {
    const rows = [
      row({ authorityId: "1", value: 12 }),
      row({ authorityId: "2", value: 6, version: 3 }),
      row({ authorityId: "3", value: 1 }),
    ];
    const { added, corrected, unchanged } = partChanges(desk(), rows, naming);
    expect(added.map(({ label, number, date, value }) => [label, number, date, value])).toEqual([
      ["МО 1", 1, september, 12],
      ["МО 3", 8, september, 1],
    ]);
    expect(corrected).toMatchObject([{ stored: { authorityId: "2" }, versionRead: 3, fields: { value: 6 } }]);
    expect(unchanged).toBe(0);
    expect(partChanges(desk(), [row({ authorityId: "2", value: 5 })], naming)).toEqual({
      added: [],
      corrected: [],
      unchanged: 1,
    });
  });

  it("knows a group that is no body by its name", () => {
    const { added } = partChanges(desk(), [row({ label: "школы", value: 2 })], naming);
    expect(added).toMatchObject([{ label: "школы", authorityId: null, origin: "entered" }]);
  });
});

describe("refuseParts", () => {
  it.each([
    ["a day to come", desk(), [row({ authorityId: "1", value: 1 })], "2022-09-01", "date_in_future"],
    [
      "a value where the rule needs ratios",
      desk({ composition: "pooled_ratio" }),
      [row({ authorityId: "1", value: 1 })],
      "2023-03-01",
      "part_needs_ratio",
    ],
    [
      "a ratio where the rule needs values",
      desk(),
      [row({ authorityId: "1", numerator: 1, denominator: 2 })],
      "2023-03-01",
      "part_needs_value",
    ],
    ["nothing that is in order", desk(), [row({ authorityId: "1", value: 1 })], "2022-09-30", undefined],
  ] as const)("refuses %s", (_case, at, rows, today, code) => {
    expect(refuseParts(at, rows, today)?.code).toBe(code);
  });

  it("refuses groups of an indicator that a formula makes", () => {
    const indicator = anIndicator({ id: "I", composition: "formula" });
    expect(
      refuseParts({ ...desk(), indicator }, [row({ authorityId: "1", value: 1 })], "2023-03-01"),
    ).toEqual({
      code: "parts_by_formula",
      field: null,
    });
  });
});

describe("openPartQuestions", () => {
  const asked = (at: PartDesk, value: number, confirmed: PartRow["confirmed"] = []) =>
    openPartQuestions(at, [row({ authorityId: "1", value, confirmed })]).flatMap(({ questions }) =>
      questions.map(({ code }) => code),
    );

  it.each([
    [49.9, []],
    [50, ["magnitude"]],
    [2, ["magnitude"]],
    [2.1, []],
    [0, ["against_zero"]],
    [10, []],
  ])("asks of %s beside 10: %j", (value, codes) => {
    expect(asked(desk(), value)).toEqual(codes);
  });

  it("asks nothing twice, and nothing of a body that has told nothing before", () => {
    expect(asked(desk(), 50, ["magnitude"])).toEqual([]);
    expect(asked(desk({ parts: [] }), 5000)).toEqual([]);
  });

  it("asks of what is outside the indicator's limits; a part of a sum may be below the least sum", () => {
    const limits = { id: "I", unit: "чел.", minimum: 5, maximum: 20 } as const;
    const at = (composition: "sum" | "mean") =>
      desk({ parts: [], indicator: anIndicator({ ...limits, composition }) });
    expect(asked(at("mean"), 4)).toEqual(["out_of_range"]);
    expect(asked(at("sum"), 4)).toEqual([]);
    expect(asked(at("sum"), 21)).toEqual(["out_of_range"]);
    const percent = desk({ parts: [], indicator: anIndicator({ id: "I", unit: "%", composition: "mean" }) });
    expect(asked(percent, 101)).toEqual(["out_of_range"]);
  });
});

describe("recordPartsInputSchema", () => {
  const issueOf = (...rows: object[]): string | null => {
    const parsed = recordPartsInputSchema.safeParse({
      requestId: "6f1c9a52-7c7f-4f0e-9d39-6a9a3b0f1a11",
      indicatorId: "I",
      date: september,
      rows,
    });
    const [issue] = parsed.error?.issues ?? [];
    return issue === undefined ? null : `${issue.path.join(".")} ${issue.message}`;
  };

  it.each([
    [{ authorityId: "1", value: 1 }, null],
    [{ authorityId: "1", numerator: 3, denominator: 3 }, null],
    [{ authorityId: "1", numerator: 4, denominator: 3 }, "rows.0.numerator numerator_too_large"],
    [{ authorityId: "1", numerator: 4 }, "rows.0.denominator required"],
    [{ authorityId: "1" }, "rows.0.value ratio_or_value"],
    [{ authorityId: "1", numerator: 1, denominator: 2, value: 50 }, "rows.0.value ratio_or_value"],
    [{ value: 1 }, "rows.0.label body_or_group"],
    [{ authorityId: "1", numerator: -1, denominator: 2 }, "rows.0.numerator invalid_number"],
  ])("judges %j: %s", (sent, issue) => {
    expect(issueOf(sent)).toBe(issue);
  });

  it("refuses a body told twice", () => {
    expect(issueOf({ authorityId: "1", value: 1 }, { authorityId: "1", value: 2 })).toBe(
      "rows entered_twice",
    );
  });
});
