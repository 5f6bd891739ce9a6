import type { InquiryView } from "@kedr/domain";
import { createContext, use } from "react";
import type { Withdrawn } from "./withdraw-dialog.tsx";

/** What is done to a question or a proposal that stands already. */
export type ActTask = { kind: "answer"; inquiry: InquiryView } | { kind: "withdraw"; withdrawn: Withdrawn };

/** Opens the dialog of a task; the button gets the focus back. */
type OpenTask = (task: ActTask, opener: HTMLElement) => void;

export const ActDesk = createContext<OpenTask | null>(null);

/** Only below an `ActDeskProvider`. */
export const useActDesk = (): OpenTask => {
  const open = use(ActDesk);
  if (open === null) throw new Error("Questions are answered within an ActDeskProvider only.");
  return open;
};
