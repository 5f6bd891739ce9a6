import { useEffect, useRef, type ReactNode } from "react";
import classes from "./disclosure.module.css";

interface DisclosureProps {
  /** What is behind it: «Цели стратегии (5)». */
  summary: ReactNode;
  children: ReactNode;
  /** The reader opens it. */
  onOpen?: () => void;
  /** Something behind it must be seen now; the reader may close it again. */
  isUrgent?: boolean;
}

/** Words that only some readers need, behind the browser's own disclosure; paper shows them all. */
export const Disclosure = ({ summary, children, onOpen, isUrgent = false }: DisclosureProps) => {
  const element = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (isUrgent && element.current) element.current.open = true;
  }, [isUrgent]);
  return (
    <details
      ref={element}
      className={classes["disclosure"]}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) onOpen?.();
      }}
    >
      <summary className={classes["summary"]}>{summary}</summary>
      <div className={classes["body"]}>{children}</div>
    </details>
  );
};
