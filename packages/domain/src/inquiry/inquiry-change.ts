import type { Actor } from "../access/actor.ts";
import { holdsRole, keepsRegistry } from "../access/holds-role.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { refused, type RuleAnswer } from "../change/rule-answer.ts";
import type { InquiryRecord } from "./inquiry.record.ts";

/** Why a question is not asked, answered or taken back; the API words it. */
export type InquiryRefusalCode = "date_in_past" | "inquiry_of_another" | "inquiry_own" | "inquiry_settled";

/** `field` is the input at fault; null when it is the state of things that forbids the change. */
export interface InquiryRefusal {
  code: InquiryRefusalCode;
  field: "dueDate" | null;
}

type InquiryChange<Fields> = RuleAnswer<Fields, InquiryRefusal>;
type Asker = Pick<InquiryRecord, "askedById">;

/** Nobody answers the own question, but for the administrator, who must be able to where nobody else is left. */
export const mayAnswerAs = (actor: Actor, { askedById }: Asker): boolean =>
  askedById !== actor.accountId || holdsRole(actor, "administrator");

/**
 * Only whoever asked takes a question back, or the administrator. Where the asker's account was not kept, those who keep
 * the registry do.
 */
export const mayWithdrawInquiryAs = (actor: Actor, { askedById }: Asker): boolean =>
  askedById === actor.accountId ||
  holdsRole(actor, "administrator") ||
  (askedById === null && keepsRegistry(actor));

/** Asks at any stage of a project; an answer is wanted today at the earliest, or by no day. */
export const askInquiry = ({
  dueDate,
  by,
  today,
}: {
  dueDate: CalendarDate | null;
  by: Actor;
  today: CalendarDate;
}): InquiryChange<Pick<InquiryRecord, "askedBy" | "askedById" | "askedOn" | "dueDate" | "state">> => {
  if (dueDate !== null && dueDate < today) return refused("date_in_past", "dueDate");
  return {
    isAllowed: true,
    fields: { askedBy: by.name, askedById: by.accountId, askedOn: today, dueDate, state: "asked" },
  };
};

/** Answers an open question, also after its day. */
export const answerInquiry = (
  inquiry: InquiryRecord,
  { answer, by, today }: { answer: string; by: Actor; today: CalendarDate },
): InquiryChange<Pick<InquiryRecord, "answer" | "answeredBy" | "answeredById" | "answeredOn" | "state">> => {
  if (inquiry.state !== "asked") return refused("inquiry_settled");
  if (!mayAnswerAs(by, inquiry)) return refused("inquiry_own");
  return {
    isAllowed: true,
    fields: {
      answer,
      answeredBy: by.name,
      answeredById: by.accountId,
      answeredOn: today,
      state: "answered",
    },
  };
};

/** Takes a question back while it has no answer. */
export const withdrawInquiry = (
  inquiry: InquiryRecord,
  by: Actor,
): InquiryChange<Pick<InquiryRecord, "state">> => {
  if (inquiry.state !== "asked") return refused("inquiry_settled");
  if (!mayWithdrawInquiryAs(by, inquiry)) return refused("inquiry_of_another");
  return { isAllowed: true, fields: { state: "withdrawn" } };
};
