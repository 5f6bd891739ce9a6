import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { RegistryField } from "./completeness.view.ts";
import type { GapKind } from "./gap-kinds.ts";

/** A line of a table of checks: a field, when it is asked for, and when it counts as filled. */
export interface Check<Subject> {
  kind: GapKind;
  /** Asked of every subject unless given. */
  isAsked?: (subject: Subject, index: PortfolioIndex) => boolean;
  isFilled: (subject: Subject, index: PortfolioIndex) => boolean;
  /** Who fills it: the project office unless the post or the body that answers for the subject does. */
  by: "office" | "answerer";
  /** The field is asked of the running year. */
  isOfYear?: true;
}

/** Where a subject belongs; its fields all belong there. */
export interface SubjectPlace extends Pick<
  RegistryField,
  "subject" | "project" | "industry" | "body" | "deputy"
> {
  /** Null leaves its fields to the project office. */
  answerer: RegistryField["filler"];
}

/** Something is written: a blank text is none. */
export const isWritten = (text: string | null): boolean => text !== null && text.trim() !== "";

/** The fields that a table of checks asks of a subject. */
export const fieldsOf = <Subject>(
  index: PortfolioIndex,
  checks: readonly Check<Subject>[],
  { of, place: { answerer, ...place } }: { of: Subject; place: SubjectPlace },
): RegistryField[] =>
  checks
    .filter(({ isAsked }) => isAsked?.(of, index) ?? true)
    .map(({ kind, by, isOfYear, isFilled }) => ({
      kind,
      ...place,
      filler: by === "office" ? null : answerer,
      year: isOfYear ? Number(index.today.slice(0, 4)) : null,
      standing: null,
      isFilled: isFilled(of, index),
    }));
