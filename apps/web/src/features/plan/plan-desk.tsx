import type { MilestonePlan } from "@kedr/domain";
import type { ReactNode } from "react";
import { createContext, useContext } from "react";

/** What is open on the planning screen; one thing at a time. */
export type OpenPart =
  | { part: "new" }
  | { part: "edit" | "cancel" | "move"; milestoneId: string }
  | { part: "template" | "copy" | "shift" | "templates" };

/** What every part of the planning screen knows. */
export interface PlanDesk {
  plan: MilestonePlan;
  canEdit: boolean;
  opened: OpenPart | null;
  open: (part: OpenPart) => void;
  close: () => void;
  /** Tells whether something typed is not saved yet, so that leaving asks first. */
  setUnsaved: (isUnsaved: boolean) => void;
  /** Read aloud. */
  announce: (message: string) => void;
}

const Desk = createContext<PlanDesk | null>(null);

export const PlanDeskProvider = ({ desk, children }: { desk: PlanDesk; children: ReactNode }) => (
  <Desk value={desk}>{children}</Desk>
);

export const usePlanDesk = (): PlanDesk => {
  const desk = useContext(Desk);
  if (!desk) throw new Error("A part of the planning screen stands outside it.");
  return desk;
};
