import type { ReactNode } from "react";
import classes from "./disclosure.module.css";

interface DisclosureProps {
  /** What is behind it: «Цели стратегии (5)». */
  summary: ReactNode;
  children: ReactNode;
}

/** Words that only some readers need, behind the browser's own disclosure; paper shows them all. */
export const Disclosure = ({ summary, children }: DisclosureProps) => (
  <details className={classes["disclosure"]}>
    <summary className={classes["summary"]}>{summary}</summary>
    <div className={classes["body"]}>{children}</div>
  </details>
);
