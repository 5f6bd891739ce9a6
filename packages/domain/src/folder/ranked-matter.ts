import type { CalendarDate } from "../calendar/calendar-date.ts";
import { daysBetween } from "../calendar/days.ts";
import { industryReference, type PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { ProjectRecord } from "../project/project.record.ts";
import type { FolderKind, FolderReason, FolderSubject } from "./folder.view.ts";

/** A matter with what its place in the folder depends on. */
export interface RankedMatter {
  key: string;
  kind: FolderKind;
  subject: FolderSubject;
  reason: FolderReason;
  since: CalendarDate | null;
  /** Within the place, lower is more pressing: the first figure that differs tells. */
  order: readonly number[];
}

/** A project as the subject of a matter. */
export const projectSubjectOf = (
  index: PortfolioIndex,
  { id, name, industryId }: Pick<ProjectRecord, "id" | "name" | "industryId">,
): FolderSubject => ({
  kind: "project",
  id,
  name,
  industry: industryReference(index, industryId),
  project: { id, name },
});

/** A day as a figure to order by: the earlier, the lower. */
export const dayOrder = ({ today }: PortfolioIndex, day: CalendarDate): number => daysBetween(today, day);
