/** Where a record comes from: the published source, the training overlay, or the users of this installation. */
export type Origin = "source" | "training" | "entered";

/** What a number or a name can be checked against. */
export interface Provenance {
  document: string | null;
  /** Page or slide of the document. */
  slide: number | null;
  note: string | null;
}
