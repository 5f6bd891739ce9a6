import type { CalendarDate, MilestoneListItem } from "@kedr/domain";

/** What the table and the cards are given alike. */
export interface MilestoneRowsProps {
  label: string;
  /** Overdue ones tell by how much, those to come tell how soon. */
  kind: "overdue" | "due";
  milestones: readonly MilestoneListItem[];
  today: CalendarDate;
}
