import type { Field, Values } from "./report-fields.ts";
import { wordFields } from "./report-fields.ts";

/**
 * What a person changed in the form, field by field, and what stood there before. Fields nobody touched are not among
 * them: they follow the records.
 */
export interface Edits {
  edits: Values;
  /** Of the same fields: what was prefilled when they were changed. */
  bases: Values;
}

export const noEdits: Edits = { edits: {}, bases: {} };

/** A field that two sides left in different words. */
export interface Difference {
  field: Field;
  mine: string;
  theirs: string;
}

export const hasEdits = ({ edits }: Edits): boolean => Object.keys(edits).length > 0;

/** The fields as the form shows them. */
export const valuesOf = (base: Values, { edits }: Edits): Values => ({ ...base, ...edits });

const without = (values: Values, fields: readonly Field[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([field]) => !fields.includes(field)));

interface Change {
  base: Values;
  field: Field;
  value: string;
}

/** A field set by hand; one that is set back to what was prefilled is no change any more. */
export const withEdit = ({ edits, bases }: Edits, { base, field, value }: Change): Edits => {
  const before = bases[field] ?? base[field] ?? "";
  if (value === before) return { edits: without(edits, [field]), bases: without(bases, [field]) };
  return { edits: { ...edits, [field]: value }, bases: { ...bases, [field]: before } };
};

/** The report's own words taken for one's own, touched or not: whoever sends a report answers for all of them. */
export const claimWords = ({ edits, bases }: Edits, base: Values): Edits => {
  const own = wordFields.filter((field) => field in base);
  const words = Object.fromEntries(own.map((field) => [field, base[field] ?? ""]));
  return { edits: { ...words, ...edits }, bases: { ...words, ...bases } };
};

/** Fields whose record somebody else has changed since they were edited, to something else than was typed. */
export const conflictsWith = (base: Values, { edits, bases }: Edits): Difference[] =>
  Object.entries(edits)
    .map(([field, mine]) => ({ field, mine, theirs: base[field] ?? "" }))
    .filter(({ field, mine, theirs }) => theirs !== (bases[field] ?? "") && theirs !== mine);

/** Mine stands over what is there now. */
export const keepMine = (mine: Edits, base: Values): Edits => ({
  edits: mine.edits,
  bases: Object.fromEntries(Object.keys(mine.edits).map((field) => [field, base[field] ?? ""])),
});

/** What is there now stands in the fields in conflict; the other changes stay. */
export const keepTheirs = (mine: Edits, conflicts: readonly Difference[]): Edits => {
  const fields = conflicts.map(({ field }) => field);
  return { edits: without(mine.edits, fields), bases: without(mine.bases, fields) };
};

/** Where two sets of changes say different things of a field. */
export const differencesOf = (base: Values, mine: Edits, other: Edits): Difference[] => {
  const here = valuesOf(base, mine);
  const there = valuesOf(base, other);
  return [...new Set([...Object.keys(mine.edits), ...Object.keys(other.edits)])]
    .map((field) => ({ field, mine: here[field] ?? "", theirs: there[field] ?? "" }))
    .filter((difference) => difference.mine !== difference.theirs);
};
