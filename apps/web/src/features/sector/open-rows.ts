import { createContext, use } from "react";

/** Which industries and projects are open, and the ways to open and close them. */
export interface OpenRows {
  isProjectOpen: (projectId: string) => boolean;
  isIndustryOpen: (industryId: string) => boolean;
  toggleProject: (projectId: string) => void;
  toggleIndustry: (industryId: string) => void;
  /** Reads a project's milestones while the pointer or the focus is on its button, so that they are there when it opens. */
  nearProject: (projectId: string) => void;
}

export const OpenRowsContext = createContext<OpenRows | null>(null);

/** Of the rows around: asked of the address once for all of them. */
export const useOpenRows = (): OpenRows => {
  const rows = use(OpenRowsContext);
  if (rows === null) throw new Error("The rows of a sector stand in an OpenRowsProvider.");
  return rows;
};
