import { digitalMaturityId } from "./methodology.ts";
import { plainIndicator, plainValue } from "../indicator/blank-records.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import type {
  IndicatorRecord,
  IndicatorTargetRecord,
  IndicatorValueRecord,
} from "../indicator/indicator.record.ts";
import type { IndustryRecord } from "../industry/industry.record.ts";
import { emptyPortfolio } from "../portfolio/empty-portfolio.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type {
  CountingPeriodRecord,
  FrameworkRecord,
  MethodologyMemberRecord,
  MethodologyRecord,
  PublishedMaturityRecord,
} from "./maturity.record.ts";

const source = { origin: "source", sourceSlide: null, version: 1 } as const;

export const anIndustry = (fields: Partial<IndustryRecord> & { id: string }): IndustryRecord => ({
  strategyId: "STR",
  name: fields.id,
  listedAs: "mandatory",
  number: 1,
  inMaturityIndex: true,
  declaredProjects: null,
  declaredIndicators: null,
  ...source,
  ...fields,
});

export const anIndicator = (fields: Partial<IndicatorRecord> & { id: string }): IndicatorRecord => ({
  industryId: null,
  number: null,
  name: fields.id,
  unit: "%",
  direction: "higher_is_better",
  ...plainIndicator,
  sourceDocument: null,
  sourceNote: null,
  ...source,
  ...fields,
});

export const aValue = (
  fields: Partial<IndicatorValueRecord> & { indicatorId: string; value: number },
): IndicatorValueRecord => ({
  id: `${fields.indicatorId}-${fields.role ?? "actual"}-${fields.date ?? fields.year ?? "undated"}`,
  role: "actual",
  kind: "published",
  year: null,
  date: null,
  dateBasis: null,
  reportId: null,
  valueReportId: null,
  toldOn: null,
  evidence: null,
  ...plainValue,
  sourceDocument: null,
  ...source,
  ...fields,
});

export const aTarget = (
  fields: Partial<IndicatorTargetRecord> & { indicatorId: string; value: number },
): IndicatorTargetRecord => ({
  id: `${fields.indicatorId}-target-${fields.year ?? "undated"}`,
  year: null,
  sourceDocument: null,
  ...source,
  ...fields,
});

export const aMethodology = (fields: Partial<MethodologyRecord> = {}): MethodologyRecord => ({
  id: "MTH",
  frameworkId: digitalMaturityId,
  name: "Методика",
  act: null,
  validFrom: null,
  validTo: null,
  generalTarget: 100,
  generalTargetYear: 2030,
  ...source,
  ...fields,
});

export const aMember = (
  fields: Partial<MethodologyMemberRecord> & { indicatorId: string },
): MethodologyMemberRecord => ({
  id: `${fields.methodologyId ?? "MTH"}-${fields.indicatorId}`,
  methodologyId: "MTH",
  isCounted: true,
  reason: null,
  industryId: null,
  weight: 1,
  cap: null,
  direction: null,
  origin: "source",
  version: 1,
  ...fields,
});

export const aFramework = (fields: Partial<FrameworkRecord> & { id: string }): FrameworkRecord => ({
  number: 1,
  name: fields.id,
  description: null,
  sourceDocument: null,
  ...source,
  ...fields,
});

/** Days on which a member does not count. */
export const aCountingPeriod = (fields: Partial<CountingPeriodRecord> = {}): CountingPeriodRecord => ({
  id: "CNT",
  memberId: "MTH-A",
  fromDate: "2023-01-01",
  toDate: null,
  isCounted: false,
  reason: "не учтён",
  origin: "source",
  version: 1,
  ...fields,
});

export const aPublishedFigure = (
  fields: Partial<PublishedMaturityRecord> & { industryId: string | null; value: number },
): PublishedMaturityRecord => ({
  id: `${fields.industryId ?? "all"}-${fields.point ?? "actual"}-${fields.year ?? 2023}`,
  point: "actual",
  year: 2023,
  date: null,
  sourceDocument: null,
  ...source,
  ...fields,
});

/** The index as the source prints it: five industries, of which two have the values of all counted members. */
export function tomskMaturity(today: CalendarDate): Portfolio {
  const urban = [0.78, 0, 0, 42.3, 65.6, 100, 100, 19.8];
  const education = [100, 31.3, 100, 98.5, 100];
  const values = { "IND-URB": urban, "IND-EDU": education };
  const indicators = Object.entries(values).flatMap(([industryId, list]) =>
    list.map((value, index) => ({ id: `${industryId}-${index + 1}`, industryId, number: index + 1, value })),
  );
  const missing = [
    { id: "IND-GOV-1", industryId: "IND-GOV", number: 1 },
    { id: "IND-TRN-1", industryId: "IND-TRN", number: null },
  ];
  const date = "2023-01-01";
  return {
    ...emptyPortfolio(today),
    Industry: [
      anIndustry({ id: "IND-URB", number: 4 }),
      anIndustry({ id: "IND-SOC", number: 6, inMaturityIndex: false }),
      anIndustry({ id: "IND-TRN", number: 5 }),
      anIndustry({ id: "IND-EDU", number: 1 }),
      anIndustry({ id: "IND-GOV", number: 3 }),
      anIndustry({ id: "IND-HEA", number: 2 }),
    ],
    Indicator: [
      ...indicators.map(({ id, industryId, number }) => anIndicator({ id, industryId, number })),
      ...missing.map((fields) => anIndicator(fields)),
    ].toReversed(),
    IndicatorValue: indicators.map(({ id, value }) => aValue({ indicatorId: id, value, date })),
    Methodology: [aMethodology()],
    MethodologyMember: [...indicators, ...missing].map(({ id }) =>
      ["IND-URB-2", "IND-URB-3"].includes(id)
        ? aMember({ indicatorId: id, isCounted: false, reason: "не учтён" })
        : aMember({ indicatorId: id }),
    ),
    PublishedMaturity: [
      aPublishedFigure({ industryId: "IND-EDU", value: 85.9, date }),
      aPublishedFigure({ industryId: "IND-GOV", value: 76.7, date }),
      aPublishedFigure({ industryId: "IND-URB", value: 54.7, date }),
      aPublishedFigure({ industryId: "IND-TRN", value: 68.3, date }),
      aPublishedFigure({ industryId: null, value: 73.6, date, sourceSlide: 10 }),
      aPublishedFigure({ industryId: null, value: 32.5, point: "baseline", year: 2021 }),
      aPublishedFigure({ industryId: null, value: 100, point: "target", year: 2030 }),
    ],
  };
}
