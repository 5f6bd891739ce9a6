import type { ValueKind } from "@kedr/domain";

/** What reports tell has a way of its own. */
export const enteredKinds = [
  "published",
  "computed",
  "derived",
  "estimate",
] as const satisfies readonly ValueKind[];
export type EnteredKind = (typeof enteredKinds)[number];

/** Where all values of one batch come from, as typed. */
export interface EntrySource {
  kind: EnteredKind;
  document: string;
  slide: string;
  /** The version of a methodology that they were measured under; null for the one in force on the day of each. */
  methodologyId: string | null;
}

export const unknownSource: EntrySource = { kind: "published", document: "", slide: "", methodologyId: null };

/** The slide or page as a number: null for none, undefined for what is none. */
export const slideOf = (typed: string): number | null | undefined => {
  const text = typed.trim();
  if (text === "") return null;
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
};

/** What is wrong with a source, by its field; a published value names its document. */
export const sourceFaults = ({ kind, document, slide }: EntrySource) => ({
  document: kind === "published" && document.trim() === "",
  slide: slideOf(slide) === undefined,
});
