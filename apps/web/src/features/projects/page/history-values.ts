import type { TFunction } from "i18next";
import { isCalendarDate } from "@kedr/domain";
import type { Format } from "../../../lib/format.ts";
import type { ValueKind } from "./history-fields.ts";

export interface ValueReader {
  t: TFunction;
  format: Format;
  /** Names of the records that values refer to by id. */
  names: ReadonlyMap<string, string>;
}

const codes = (t: TFunction): Partial<Record<ValueKind, Record<string, string>>> => ({
  kind: { mandatory: t("shared.kind.mandatory"), regional: t("shared.kind.regional") },
  stage: {
    active: t("projects.stage.active"),
    paused: t("projects.stage.paused"),
    cancelled: t("projects.stage.cancelled"),
    completed: t("projects.stage.completed"),
  },
  requirement: {
    required: t("projects.field.required"),
    not_required: t("projects.field.notRequired"),
    not_determined: t("projects.field.notDetermined"),
  },
  rating: {
    on_track: t("shared.health.on_track"),
    at_risk: t("shared.health.at_risk"),
    off_track: t("shared.health.off_track"),
  },
  reportState: {
    submitted: t("projects.report.state.submitted"),
    accepted: t("projects.report.state.accepted"),
    returned: t("projects.report.state.returned"),
  },
  riskState: {
    open: t("projects.risk.state.open"),
    closed: t("projects.risk.state.closed"),
    occurred: t("projects.risk.state.occurred"),
  },
  problemState: {
    open: t("projects.problem.state.open"),
    resolved: t("projects.problem.state.resolved"),
  },
  rescheduleState: {
    requested: t("projects.reschedule.state.requested"),
    accepted: t("projects.reschedule.state.accepted"),
    returned: t("projects.reschedule.state.returned"),
    withdrawn: t("projects.reschedule.state.withdrawn"),
  },
  inquiryState: {
    asked: t("acts.state.asked"),
    answered: t("acts.state.answered"),
    withdrawn: t("acts.state.withdrawn"),
  },
  execution: {
    not_started: t("assignments.execution.not_started"),
    in_progress: t("assignments.execution.in_progress"),
    reported: t("assignments.execution.reported"),
    partly_fulfilled: t("assignments.execution.partly_fulfilled"),
    fulfilled: t("assignments.execution.fulfilled"),
  },
  control: {
    under_control: t("assignments.control.under_control"),
    extension_requested: t("assignments.control.extension_requested"),
    returned: t("assignments.control.returned"),
    released: t("assignments.control.released"),
  },
  proposalState: {
    proposed: t("acts.outcome.waiting"),
    withdrawn: t("acts.outcome.withdrawn"),
  },
  recurrence: {
    monthly: t("milestones.recurrence.monthly"),
    quarterly: t("milestones.recurrence.quarterly"),
    yearly: t("milestones.recurrence.yearly"),
  },
  probability: {
    1: t("projects.risk.degree.low"),
    2: t("projects.risk.degree.medium"),
    3: t("projects.risk.degree.high"),
  },
  impact: {
    1: t("projects.risk.impactDegree.low"),
    2: t("projects.risk.impactDegree.medium"),
    3: t("projects.risk.impactDegree.high"),
  },
  fundingSource: {
    federal: t("projects.funding.federal"),
    regional: t("projects.funding.regional"),
    municipal: t("projects.funding.municipal"),
    extrabudgetary: t("projects.funding.extrabudgetary"),
  },
  confidence: {
    stated: t("projects.indicator.stated"),
    assumed: t("projects.indicator.assumed"),
    confirmed: t("projects.indicator.confirmed"),
  },
});

const asText = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

/** A stored value in words; null when it names something whose words are not known, since an id says nothing. */
export const wordStoredValue = (kind: ValueKind, value: unknown, reader: ValueReader): string | null => {
  const { t, format, names } = reader;
  if (value === null || value === undefined) return t("shared.notEntered");
  const text = asText(value);
  switch (kind) {
    case "date":
      return isCalendarDate(text) ? format.date(text) : text;
    case "month":
      return isCalendarDate(text) ? format.month(text) : text;
    case "number":
      return format.number(Number(text));
    case "roubles":
      return format.roubles(Number(text));
    case "flag":
      return t(value === true ? "shared.yes" : "shared.no");
    case "reference":
      return names.get(text) ?? null;
    case "text":
      return text;
    case "kind":
    case "stage":
    case "requirement":
    case "rating":
    case "reportState":
    case "riskState":
    case "problemState":
    case "rescheduleState":
    case "inquiryState":
    case "execution":
    case "control":
    case "proposalState":
    case "recurrence":
    case "probability":
    case "impact":
    case "fundingSource":
    case "confidence":
      return codes(t)[kind]?.[text] ?? null;
  }
};
