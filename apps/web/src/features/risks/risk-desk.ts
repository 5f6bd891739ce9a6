import type { ProblemView, RiskView } from "@kedr/domain";
import { createContext, use } from "react";

/** Something to be done to a risk or a problem issue, each in a dialog of its own; null is a new record. */
export type RiskTask =
  | { kind: "risk"; risk: RiskView | null }
  | { kind: "settle"; risk: RiskView }
  | { kind: "reopenRisk"; risk: RiskView }
  | { kind: "problem"; problem: ProblemView | null }
  | { kind: "resolve"; problem: ProblemView }
  | { kind: "reopenProblem"; problem: ProblemView };

/** What the rows and buttons around may ask for. */
interface RiskDesk {
  ask: (task: RiskTask) => void;
  /** The reader may change the risks and problem issues of the project. */
  canWrite: (projectId: string) => boolean;
}

export const RiskDeskContext = createContext<RiskDesk | null>(null);

/** The desk of the page at hand. */
export const useRiskDesk = (): RiskDesk => {
  const desk = use(RiskDeskContext);
  if (desk === null) throw new Error("Risks are changed within a RiskDeskProvider only.");
  return desk;
};
