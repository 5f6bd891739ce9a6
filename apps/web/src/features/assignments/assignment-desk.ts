import type { AssignmentView } from "@kedr/domain";
import { createContext, useContext } from "react";

/** What is done to an assignment in a dialog. */
export type AssignmentAct =
  | "report"
  | "release"
  | "return"
  | "takeBack"
  | "advance"
  | "extension"
  | "decideExtension"
  | "parties";

/** Opens the dialog of an act; it outlives the line whose button was pressed. */
export type OpenAct = (act: AssignmentAct, assignment: AssignmentView, opener: HTMLElement) => void;

export const AssignmentDesk = createContext<OpenAct | null>(null);

/** Only below an `AssignmentDeskProvider`. */
export const useAssignmentDesk = (): OpenAct => {
  const open = useContext(AssignmentDesk);
  if (open === null) throw new Error("no AssignmentDeskProvider above");
  return open;
};
