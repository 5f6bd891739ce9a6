import {
  digitalMaturityId,
  methodologyInForce,
  overallMaturity,
  type IndustryMaturity,
  type OverallMaturity,
  type PortfolioIndex,
} from "@kedr/domain";
import { describe, rounded, sharedFields, type OpenDataTable } from "./open-data-table.ts";

type MaturityRow = {
  level: "industry" | "overall";
  industryId: string | null;
  industry: string | null;
  computed: number | null;
  published: number | null;
  derived: number | null;
  asOf: string | null;
  counted: number;
  total: number;
  baseline: number | null;
  baselineYear: number | null;
  target: number | null;
  targetYear: number | null;
  methodologyId: string | null;
};

/** Digital maturity in percent: the industries of the index, and the region as the last row. */
export const maturityTable: OpenDataTable<MaturityRow> = {
  ru: "Цифровая зрелость отраслей и региона в целом",
  en: "Digital maturity of the industries and of the region as a whole",
  fields: {
    level: describe(
      "text",
      "industry — отрасль, overall — регион в целом",
      "industry, or overall for the region",
    ),
    industryId: sharedFields.industryId,
    industry: sharedFields.industry,
    computed: describe("number", "Вычислено по значениям показателей, %", "Computed from the indicators, %"),
    published: describe("number", "Опубликовано, %, как напечатано", "Published, %, as printed"),
    derived: describe(
      "number",
      "Выведено из опубликованного общего значения, %; не опубликовано",
      "Derived from the published overall figure, %; not published itself",
    ),
    asOf: describe("date", "Дата последнего значения", "Day of the latest figure"),
    counted: describe(
      "integer",
      "Учтено показателей со значением (для региона — отраслей)",
      "Counted indicators that have a value (industries, for the region)",
    ),
    total: describe(
      "integer",
      "Учитывается показателей всего (для региона — отраслей)",
      "Counted indicators in all (industries, for the region)",
    ),
    baseline: describe("number", "Исходное значение региона, %", "Baseline of the region, %"),
    baselineYear: describe("integer", "Год исходного значения", "Year of the baseline"),
    target: describe("number", "Целевое значение региона, %", "Target of the region, %"),
    targetYear: describe("integer", "Год целевого значения", "Year of the target"),
    methodologyId: describe(
      "text",
      "Редакция методики, по которой вычислено",
      "Version of the methodology that it is computed by",
    ),
  },
  rowsOf: ({ portfolio }: PortfolioIndex) => {
    const { Methodology, today } = portfolio;
    const overall = overallMaturity(portfolio);
    const methodology = methodologyInForce(Methodology, { frameworkId: digitalMaturityId, today });
    const methodologyId = methodology?.id ?? null;
    return [...overall.industries.map(rowOfIndustry), rowOfRegion(overall)].map((row) => ({
      ...row,
      methodologyId,
    }));
  },
};

function rowOfIndustry(industry: IndustryMaturity): Omit<MaturityRow, "methodologyId"> {
  return {
    level: "industry",
    industryId: industry.industryId,
    industry: industry.name,
    computed: rounded(industry.computed),
    published: industry.published?.value ?? null,
    derived: rounded(industry.derived),
    asOf: industry.asOf,
    counted: industry.counted,
    total: industry.total,
    baseline: null,
    baselineYear: null,
    target: null,
    targetYear: null,
  };
}

function rowOfRegion(overall: OverallMaturity): Omit<MaturityRow, "methodologyId"> {
  return {
    level: "overall",
    industryId: null,
    industry: null,
    computed: rounded(overall.computed),
    published: overall.published?.value ?? null,
    derived: null,
    asOf: overall.asOf,
    counted: overall.counted,
    total: overall.total,
    baseline: overall.baseline?.value ?? null,
    baselineYear: overall.baseline?.year ?? null,
    target: overall.target?.value ?? null,
    targetYear: overall.target?.year ?? null,
  };
}
