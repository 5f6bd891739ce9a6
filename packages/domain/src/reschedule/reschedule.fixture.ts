import type { RescheduleRequestRecord } from "./reschedule.record.ts";

/** An open request to move milestone KT-1 by thirty days, which account A-LEAD asked for yesterday. */
export const reschedule = (fields: Partial<RescheduleRequestRecord> = {}): RescheduleRequestRecord => ({
  id: "RQ-1",
  projectId: "PRJ-1",
  milestoneId: "KT-1",
  indicatorTargetId: null,
  oldDate: "2023-04-01",
  newDate: "2023-05-01",
  oldValue: null,
  newValue: null,
  reason: "Поставка оборудования задерживается",
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

/** The same, accepted on a day. */
export const accepted = (fields: Partial<RescheduleRequestRecord> = {}): RescheduleRequestRecord =>
  reschedule({
    state: "accepted",
    decidedBy: "Куратор",
    decidedById: "A-CURATOR",
    decidedOn: "2023-02-28",
    ...fields,
  });
