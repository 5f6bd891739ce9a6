import { refused, type Refused } from "../change/rule-answer.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { DecisionAddresseeRecord } from "./addressee.record.ts";
import type { AddresseeInput } from "./addressee.schema.ts";
import type { AddresseeView } from "./addressees.ts";
import type { DecisionVerb } from "./council.record.ts";

/** Why the addressees of a point, or a class of them, are not saved; the API words it. */
export type AddresseeRefusalCode =
  | "addressee_twice"
  | "cannot_be_instructed"
  | "class_name_taken"
  | "class_of_source"
  | "class_used";

/** `field` is the input at fault; null when it is the state of things that forbids it. */
export interface AddresseeRefusal {
  code: AddresseeRefusalCode;
  field: "addressed" | "name" | null;
  /** Who cannot be instructed. */
  params?: Readonly<Record<string, string>>;
}

/** Whether it goes through, or why not. */
export type AddresseePermit = { isAllowed: true } | Refused<AddresseeRefusal>;

/** Addressees that can only be recommended, as long as the point instructs. */
export const notInstructed = <One extends Pick<AddresseeView, "isInstructed">>(
  verb: DecisionVerb,
  addressed: readonly One[],
): One[] => (verb === "instruct" ? addressed.filter(({ isInstructed }) => !isInstructed) : []);

/** Whether a point may be addressed like that: municipalities are recommended, and nobody is named twice. */
export const addresseePermit = (verb: DecisionVerb, addressed: readonly AddresseeView[]): AddresseePermit => {
  const keys = addressed.map(({ kind, subjectId, name }) => `${kind} ${subjectId ?? name}`);
  if (new Set(keys).size < keys.length) return refused("addressee_twice", "addressed");
  const [first] = notInstructed(verb, addressed);
  if (first === undefined) return { isAllowed: true };
  const refusal = { code: "cannot_be_instructed", field: "addressed", params: { name: first.name } } as const;
  return { isAllowed: false, refusal };
};

/** The rows of a point's addressees, in the order given; `newId` names each. */
export const addresseeRecords = (
  decisionId: string,
  addressed: readonly AddresseeInput[],
  newId: () => string,
): DecisionAddresseeRecord[] =>
  addressed.map(({ kind, value, dueDate }, place) => ({
    id: newId(),
    decisionId,
    number: place + 1,
    authorityId: kind === "authority" ? value : null,
    positionId: kind === "position" ? value : null,
    classId: kind === "class" ? value : null,
    name: kind === "name" ? value : null,
    dueDate,
    origin: "entered",
    version: 1,
  }));

/** Whether a record names a body, a post or a class that there is. */
export const isKnownAddressee = (
  { Authority, Position, AddresseeClass }: Portfolio,
  { authorityId, positionId, classId }: DecisionAddresseeRecord,
): boolean => {
  if (authorityId !== null) return Authority.some(({ id }) => id === authorityId);
  if (positionId !== null) return Position.some(({ id }) => id === positionId);
  return classId === null || AddresseeClass.some(({ id }) => id === classId);
};
