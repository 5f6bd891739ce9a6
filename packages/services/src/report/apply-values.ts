import { insertRecords, updateRecord, type Transaction } from "@kedr/db";
import {
  isToldIn,
  plainValue,
  type IndicatorValueRecord,
  type PortfolioIndex,
  type ReportingPeriodRecord,
  type TellValuesInput,
} from "@kedr/domain";
import { refused } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";

/** The report that tells values: of a month, or of a quarter's values. */
type Telling =
  | (Pick<IndicatorValueRecord, "reportId"> & { valueReportId: null })
  | (Pick<IndicatorValueRecord, "valueReportId"> & { reportId: null });

type Told = TellValuesInput["values"][number];

const isAcceptedSo = (known: IndicatorValueRecord, { value, evidence }: Told): boolean =>
  known.kind === "reported" && known.value === value && known.evidence === evidence;

/**
 * Stores the values that a report tells as estimates of the quarter's last day. A report sent again replaces what it
 * told before; values that it does not mention stay, and so do those accepted already that it repeats.
 */
export async function applyValues(
  tx: Transaction,
  { newId, today }: Pick<ServiceContext, "newId" | "today">,
  {
    index,
    telling,
    quarter,
    values,
  }: { index: PortfolioIndex; telling: Telling; quarter: ReportingPeriodRecord; values: readonly Told[] },
): Promise<void> {
  const reportId = telling.reportId ?? telling.valueReportId ?? "";
  const known = index.portfolio.IndicatorValue.filter(
    (value) => value.date === quarter.endsOn && isToldIn(value, reportId),
  );
  for (const told of values) {
    const { indicatorId, value, evidence } = told;
    const before = known.find((one) => one.indicatorId === indicatorId);
    const words = { value, evidence, kind: "estimate", toldOn: today } as const;
    if (before === undefined) {
      const place = { id: newId(), indicatorId, date: quarter.endsOn, ...telling };
      await insertRecords(tx, "IndicatorValue", [{ ...entered, ...plainValue, ...place, ...words }]);
    } else if (!isAcceptedSo(before, told)) {
      await updateRecord(tx, "IndicatorValue", { id: before.id, fields: words });
    }
  }
}

/**
 * Stops values that are not asked for, or not any more.
 * @throws AppError `not_allowed_now`
 */
export function requireAsked(asked: ReadonlySet<string>, told: readonly Told[]): void {
  if (told.every(({ indicatorId }) => asked.has(indicatorId))) return;
  throw refused({ code: "indicator_not_asked", field: null });
}

const entered = {
  role: "actual",
  year: null,
  dateBasis: null,
  origin: "entered",
  sourceDocument: null,
  sourceSlide: null,
  version: 1,
} as const;
