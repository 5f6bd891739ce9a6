import { attachmentViews } from "../attachment/attachment-view.ts";
import { currentValue } from "../indicator/current-value.ts";
import type { IndicatorValueRecord } from "../indicator/indicator.record.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { periodStartOn } from "../reporting/period.ts";
import type { ToldValue } from "./report-queue.view.ts";

/** What is told in a report: of a month, or of a quarter's values. */
export const isToldIn = (value: IndicatorValueRecord, reportId: string): boolean =>
  value.reportId === reportId || value.valueReportId === reportId;

const toldValue = (
  { Indicator, IndicatorValue, Attachment }: Portfolio,
  told: IndicatorValueRecord & { date: NonNullable<IndicatorValueRecord["date"]> },
): ToldValue => {
  const indicator = Indicator.find(({ id }) => id === told.indicatorId);
  const others = IndicatorValue.filter(
    ({ id, indicatorId }) => id !== told.id && indicatorId === told.indicatorId,
  );
  const previous = currentValue(others, told.date);
  return {
    valueId: told.id,
    indicatorId: told.indicatorId,
    name: indicator?.name ?? told.indicatorId,
    unit: indicator?.unit ?? "",
    quarterStart: periodStartOn("quarter", told.date),
    value: told.value,
    kind: told.kind,
    previous: previous && {
      value: previous.value,
      date: previous.date,
      year: previous.year,
      kind: previous.kind,
    },
    evidence: told.evidence,
    files: attachmentViews(Attachment.filter(({ indicatorValueId }) => indicatorValueId === told.id)),
  };
};

/** The values that a report of either kind tells: the earliest quarter first, then as they were entered. */
export const toldValues = (portfolio: Portfolio, reportId: string): ToldValue[] =>
  portfolio.IndicatorValue.filter((value) => isToldIn(value, reportId))
    .flatMap((value) => (value.date === null ? [] : [toldValue(portfolio, { ...value, date: value.date })]))
    .toSorted((one, other) =>
      one.quarterStart === other.quarterStart ? 0 : one.quarterStart < other.quarterStart ? -1 : 1,
    );
