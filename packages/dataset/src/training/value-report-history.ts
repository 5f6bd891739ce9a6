import {
  plainValue,
  type CalendarDate,
  type IndicatorValueRecord,
  type ValueReportRecord,
} from "@kedr/domain";
import { accountIdOf } from "./accounts.ts";
import type { DatedChange } from "./dated-change.ts";
import { typedIndicators } from "./indicator-records.ts";
import { training } from "./origin.ts";
import { officePost, titleOf } from "./positions.ts";

const projectId = "TPRJ-CUL-3";
const indicatorId = "TIND-CUL-3";
const lead = titleOf("TPOS-LEAD-CUL");
const toldOn: CalendarDate = "2023-01-09";
const acceptedOn: CalendarDate = "2023-01-16";

const report: ValueReportRecord = {
  id: `TVRP-${projectId}-2022-Q4`,
  projectId,
  quarterStart: "2022-10-01",
  state: "submitted",
  submittedOn: toldOn,
  submittedBy: lead,
  submittedById: accountIdOf(lead),
  reviewedOn: null,
  reviewedBy: null,
  reviewedById: null,
  reviewComment: null,
  ...training,
};

/** What the body publishes of the same day a week later. */
const value = typedIndicators.find(({ id }) => id === indicatorId)?.current ?? 0;

const told: IndicatorValueRecord = {
  id: `TVAL-${indicatorId}-told-2022-12-31`,
  indicatorId,
  role: "actual",
  kind: "estimate",
  value,
  year: null,
  date: "2022-12-31",
  dateBasis: null,
  reportId: null,
  valueReportId: report.id,
  toldOn,
  evidence: null,
  ...plainValue,
  sourceDocument: null,
  sourceSlide: null,
  ...training,
};

const reviewed = {
  state: "accepted",
  reviewedOn: acceptedOn,
  reviewedBy: officePost.title,
  reviewedById: accountIdOf(officePost.title),
} as const;

/** A lead told the value of the last quarter of 2022 on its own, after the month's report; the office accepted it. */
export const valueReportHistory: DatedChange[] = [
  {
    knownOn: toldOn,
    actor: lead,
    change: { entity: "ValueReport", operation: "insert", record: report },
  },
  {
    knownOn: toldOn,
    actor: lead,
    change: { entity: "IndicatorValue", operation: "insert", record: told },
  },
  {
    knownOn: acceptedOn,
    actor: officePost.title,
    change: { entity: "ValueReport", operation: "update", id: report.id, fields: reviewed },
  },
  {
    knownOn: acceptedOn,
    actor: officePost.title,
    change: { entity: "IndicatorValue", operation: "update", id: told.id, fields: { kind: "reported" } },
  },
];
