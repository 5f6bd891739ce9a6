import type { TextPart } from "@kedr/domain";
import classes from "./circulation.module.css";

/** A text with the words that came and went: told to the eye by line and colour, to a reader by their tags. */
export const ChangedText = ({ parts }: { parts: readonly TextPart[] }) =>
  parts.map(({ kind, text }, place) => {
    // Parts have no names of their own, and never change their places.
    const key = `${place}`;
    if (kind === "same") return <span key={key}>{text}</span>;
    return kind === "added" ? (
      <ins key={key} className={classes["added"]}>
        {text}
      </ins>
    ) : (
      <del key={key} className={classes["removed"]}>
        {text}
      </del>
    );
  });
