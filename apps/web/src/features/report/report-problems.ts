import type { ReportDesk } from "@kedr/domain";
import type { Field, Values } from "./report-fields.ts";
import { fieldOf, isDone } from "./report-fields.ts";
import { dateOf, isOpenMilestone, toSubmission } from "./submission.ts";
import { readTypedNumber } from "../../lib/typed-number.ts";
import { askedFields } from "./value-fields.ts";

/** What can be seen to be wrong before anything is sent. */
export type ProblemCode =
  | "rating_missing"
  | "reason_missing"
  | "summary_missing"
  | "addressee_missing"
  | "evidence_missing"
  | "date_in_future"
  | "date_in_past"
  | "not_a_number"
  | "value_missing";

export interface Problem {
  field: Field;
  code: ProblemCode;
}

const isBlank = (text: string | undefined): boolean => !text?.trim();

const milestoneProblems = (desk: ReportDesk, values: Values): Problem[] =>
  toSubmission(desk, values).milestones.flatMap(({ milestoneId, done, forecast }): Problem[] => {
    const milestone = desk.milestones.find(({ id }) => id === milestoneId);
    const problems: Problem[] = [];
    if (done && done.actualDate > desk.today)
      problems.push({ field: fieldOf("milestone/actualDate", milestoneId), code: "date_in_future" });
    const isUnproven = milestone?.requiresEvidence === true && milestone.files.length === 0;
    if (done && isUnproven && done.evidence === null)
      problems.push({ field: fieldOf("milestone/evidence", milestoneId), code: "evidence_missing" });
    if (forecast?.forecastDate && forecast.forecastDate < desk.today)
      problems.push({ field: fieldOf("milestone/forecastDate", milestoneId), code: "date_in_past" });
    return problems;
  });

const isNumberWanted = (values: Values, field: Field): boolean => {
  const text = values[field];
  if (isBlank(text)) return false;
  const number = readTypedNumber(text ?? "");
  return number === null || number < 0;
};

/** Fields in which something stands that is no number, or a negative one. */
export const numberProblems = (fields: readonly Field[], values: Values): Problem[] =>
  fields.filter((field) => isNumberWanted(values, field)).map((field) => ({ field, code: "not_a_number" }));

const numberFields = (desk: ReportDesk): Field[] => [
  ...desk.quarters.filter(({ isApart }) => !isApart).flatMap(askedFields),
  ...desk.funding.flatMap(({ fundingLineId }) => [
    fieldOf("funding/committed", fundingLineId),
    fieldOf("funding/spent", fundingLineId),
  ]),
];

/** The own rating is another than the computed one; where either is missing there is nothing to compare. */
export const isRatedOtherwise = (desk: ReportDesk, values: Values): boolean =>
  desk.computed.rating !== null &&
  !isBlank(values["ownRating"]) &&
  values["ownRating"] !== desk.computed.rating;

/** What is told may change the computed rating: only the server can say then whether a reason is needed. */
export const mayMoveRating = (desk: ReportDesk, values: Values): boolean => {
  const { milestones, risks } = toSubmission(desk, values);
  return milestones.length > 0 || risks.length > 0;
};

const wordProblems = (desk: ReportDesk, values: Values): Problem[] => {
  const problems: Problem[] = [];
  const { ratingReason, summary, decisionNeeded, decisionAddressee } = values;
  if (isBlank(values["ownRating"])) problems.push({ field: "ownRating", code: "rating_missing" });
  if (isRatedOtherwise(desk, values) && !mayMoveRating(desk, values) && isBlank(ratingReason))
    problems.push({ field: "ratingReason", code: "reason_missing" });
  if (isBlank(summary)) problems.push({ field: "summary", code: "summary_missing" });
  if (!isBlank(decisionNeeded) && isBlank(decisionAddressee))
    problems.push({ field: "decisionAddressee", code: "addressee_missing" });
  return problems;
};

/** All problems in the order of the page. */
export const findProblems = (desk: ReportDesk, values: Values): Problem[] => [
  ...milestoneProblems(desk, values),
  ...numberProblems(numberFields(desk), values),
  ...wordProblems(desk, values),
];

/** Whether a milestone's fields stand open from the start: it is late, in danger, or due before the window closes. */
export const isUrgent = (desk: ReportDesk, milestone: ReportDesk["milestones"][number]): boolean => {
  if (!isOpenMilestone(milestone)) return false;
  if (milestone.state === "overdue" || milestone.state === "at_risk") return true;
  const due = milestone.forecastDate ?? milestone.baselineDate;
  return due !== null && due <= (desk.period?.lastDay ?? desk.today);
};

/** Whether the milestone is told to be done in the form, and on which day. */
export const doneOn = (desk: ReportDesk, values: Values, milestoneId: string) =>
  values[fieldOf("milestone/done", milestoneId)] === isDone
    ? (dateOf(values[fieldOf("milestone/actualDate", milestoneId)]) ?? desk.today)
    : null;
