/** What a rule answers to somebody who wants to change a record: the fields to store, or why not. */
export type RuleAnswer<Fields, Refusal> = { isAllowed: true; fields: Fields } | Refused<Refusal>;

export interface Refused<Refusal> {
  isAllowed: false;
  refusal: Refusal;
}

/** A rule says no: the code that the API words, and the input at fault, null when it is the state of things. */
export const refused = <const Code extends string, const Field extends string = never>(
  code: Code,
  field: Field | null = null,
): Refused<{ code: Code; field: Field | null }> => ({ isAllowed: false, refusal: { code, field } });
