import type { ProjectRecord } from "../project/project.record.ts";

/** Whether reports are expected of the project: not of one that is paused, cancelled or completed. */
export const needsReport = ({ stage }: Pick<ProjectRecord, "stage">): boolean => stage === "active";
