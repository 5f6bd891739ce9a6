import type { ReactNode } from "react";
import classes from "./disclosure.module.css";

interface DisclosureProps {
  /** What is behind it: «Цели стратегии (5)». */
  summary: ReactNode;
  children: ReactNode;
  /** The reader opens it. */
  onOpen?: () => void;
}

/** Words that only some readers need, behind the browser's own disclosure; paper shows them all. */
export const Disclosure = ({ summary, children, onOpen }: DisclosureProps) => (
  <details
    className={classes["disclosure"]}
    onToggle={({ currentTarget }) => {
      if (currentTarget.open) onOpen?.();
    }}
  >
    <summary className={classes["summary"]}>{summary}</summary>
    <div className={classes["body"]}>{children}</div>
  </details>
);
