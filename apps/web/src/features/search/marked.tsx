import type { MarkedText } from "@kedr/domain";
import classes from "./search.module.css";

/** A text with what was found in it set off. */
export const Marked = ({ text, marks }: MarkedText) => (
  <span lang="ru">
    {marks.map(({ start, end }, place) => (
      <span key={start}>
        {text.slice(marks[place - 1]?.end ?? 0, start)}
        <mark className={classes["mark"]}>{text.slice(start, end)}</mark>
      </span>
    ))}
    {text.slice(marks.at(-1)?.end ?? 0)}
  </span>
);
