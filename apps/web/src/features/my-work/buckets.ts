import type { MilestoneListItem, MyWork } from "@kedr/domain";

/** The buckets in the order of their urgency, which is the order of the page. */
export const buckets = [
  "overdue",
  "atRisk",
  "soon",
  "undated",
  "later",
  "recentlyCompleted",
] as const satisfies readonly (keyof MyWork)[];
export type Bucket = (typeof buckets)[number];

/** Milestones that are still to be done, over all buckets. */
export const countOpen = (work: MyWork): number =>
  buckets.reduce((sum, bucket) => (bucket === "recentlyCompleted" ? sum : sum + work[bucket].length), 0);

/** A milestone wherever it stands now; undefined once it stands nowhere. */
export const findMilestone = (work: MyWork, id: string): MilestoneListItem | undefined =>
  buckets.flatMap((bucket) => work[bucket]).find((milestone) => milestone.id === id);

/** Whether any of the milestones is of the training overlay. */
export const hasTraining = (work: MyWork): boolean =>
  buckets.some((bucket) => work[bucket].some(({ origin }) => origin === "training"));
