import type { Actor } from "../access/actor.ts";
import type { ProjectIndicatorRecord } from "../indicator/indicator.record.ts";
import type { ReportingPeriodRecord } from "../reporting/reporting.record.ts";
import type { RescheduleRequestRecord } from "../reschedule/reschedule.record.ts";

/** The lead of the project of the fixtures, whose `leadPositionId` must be this post. */
export const lead: Actor = {
  accountId: "A-LEAD",
  name: "Руководитель проекта",
  roles: ["project_lead"],
  positionId: "POS-LEAD",
  curatedIndustryIds: [],
};

/** The project office. */
export const office: Actor = {
  ...lead,
  accountId: "A-OFFICE",
  name: "Проектный офис",
  roles: ["project_office"],
};

/** The curator of the industry of the fixtures. */
export const deputy: Actor = {
  accountId: "A-DEPUTY",
  name: "Заместитель Губернатора",
  roles: ["deputy_governor"],
  positionId: "POS-1",
  curatedIndustryIds: ["IND-1"],
};

/** February 2023: open from 25 February to 10 March, due on 5 March. */
export const period = (fields: Partial<ReportingPeriodRecord> = {}): ReportingPeriodRecord => ({
  id: "PERIOD-2023-02",
  kind: "month",
  startsOn: "2023-02-01",
  endsOn: "2023-02-28",
  opensOn: "2023-02-25",
  dueOn: "2023-03-05",
  closesOn: "2023-03-10",
  reopenedUntil: null,
  reopenReason: null,
  reopenedBy: null,
  closeReason: null,
  closedBy: null,
  origin: "training",
  version: 1,
  ...fields,
});

/** A request of the lead to move a milestone by a month, not decided yet. */
export const reschedule = (fields: Partial<RescheduleRequestRecord> = {}): RescheduleRequestRecord => ({
  id: "RES-1",
  projectId: "PRJ-1",
  milestoneId: "KT-1",
  indicatorTargetId: null,
  oldDate: "2023-04-01",
  newDate: "2023-05-01",
  oldValue: null,
  newValue: null,
  reason: "Задержка поставки",
  effect: null,
  state: "requested",
  requestedBy: "Руководитель проекта",
  requestedById: "A-LEAD",
  requestedOn: "2023-02-28",
  decidedBy: null,
  decidedById: null,
  decidedOn: null,
  decisionComment: null,
  origin: "training",
  version: 1,
  ...fields,
});

/** Says that a project is to move an indicator. */
export const indicatorLink = (projectId: string, indicatorId: string): ProjectIndicatorRecord => ({
  id: `${projectId} ${indicatorId}`,
  projectId,
  indicatorId,
  confidence: "stated",
  note: null,
  origin: "training",
  sourceSlide: null,
  version: 1,
});
