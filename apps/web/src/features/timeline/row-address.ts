import type { CalendarDate } from "@kedr/domain";
import { milestoneAnchor } from "../projects/page/section-ids.ts";
import type { TimelineRow } from "./timeline-rows.ts";

/** Where a row leads, for opening it in another tab: the project's page, at the milestone. */
export const rowAddress = (row: TimelineRow, asOf: CalendarDate | undefined): string => {
  const day = asOf === undefined ? "" : `?asOf=${asOf}`;
  const anchor = row.kind === "milestone" ? `#${milestoneAnchor(row.milestone.id)}` : "";
  return `/projects/${encodeURIComponent(row.project.id)}${day}${anchor}`;
};
