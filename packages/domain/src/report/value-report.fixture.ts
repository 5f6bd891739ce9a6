import type { IndicatorValueRecord, ProjectIndicatorRecord } from "../indicator/indicator.record.ts";
import { anIndicator, aValue } from "../maturity/maturity.fixture.ts";
import { aPeriod } from "../reporting/reporting.fixture.ts";
import type { ReportingPeriodRecord } from "../reporting/reporting.record.ts";
import type { ValueReportRecord } from "./value-report.record.ts";

/** The last quarter of 2022, opened again until 5 March 2023. */
export const reopenedQuarter: ReportingPeriodRecord = aPeriod("quarter", "2022-10-01", {
  reopenedUntil: "2023-03-05",
});

/** The last quarter of 2022, its first window still open in March. */
export const lateQuarter: ReportingPeriodRecord = aPeriod("quarter", "2022-10-01", {
  closesOn: "2023-03-05",
});

/** Values of the last quarter of 2022, told apart and awaiting review. */
export const valueReport = (fields: Partial<ValueReportRecord> = {}): ValueReportRecord => ({
  id: "VREP-1",
  projectId: "PRJ-1",
  quarterStart: "2022-10-01",
  state: "submitted",
  submittedOn: "2023-03-01",
  submittedBy: "Руководитель",
  submittedById: "A-LEAD",
  reviewedOn: null,
  reviewedBy: null,
  reviewedById: null,
  reviewComment: null,
  origin: "entered",
  version: 1,
  ...fields,
});

/** A value of that quarter, told apart. */
export const toldApart = (fields: Partial<IndicatorValueRecord> = {}): IndicatorValueRecord =>
  aValue({
    id: "VAL-1",
    indicatorId: "IND-A",
    value: 6,
    kind: "estimate",
    date: "2022-12-31",
    valueReportId: "VREP-1",
    toldOn: "2023-03-01",
    origin: "entered",
    ...fields,
  });

/** That a project moves an indicator. */
export const link = (indicatorId: string, projectId = "PRJ-1"): ProjectIndicatorRecord => ({
  id: `LNK-${indicatorId}-${projectId}`,
  projectId,
  indicatorId,
  confidence: "stated",
  note: null,
  origin: "training",
  sourceSlide: null,
  version: 1,
});

/** Two indicators that the first project moves. */
export const twoIndicators = {
  Indicator: [anIndicator({ id: "IND-A", name: "Доля А" }), anIndicator({ id: "IND-B", name: "Доля Б" })],
  ProjectIndicator: [link("IND-A"), link("IND-B")],
};
