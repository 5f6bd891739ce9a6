import { useEffect } from "react";
import { useHash } from "../../lib/use-hash-target.ts";

/** The anchor of a question on the agenda. */
export const questionAnchor = (itemId: string): string => `question-${itemId}`;

/** The anchor of a point of a decision on the agenda. */
export const pointAnchor = (decisionId: string): string => `point-${decisionId}`;

/** Brings the question or the point that the address names into view, and the focus to it. */
export const useNamedPlace = (): void => {
  const hash = useHash();
  useEffect(() => {
    const place = hash === "" ? null : document.getElementById(hash);
    place?.scrollIntoView({ block: "center" });
    place?.focus({ preventScroll: true });
  }, [hash]);
};
