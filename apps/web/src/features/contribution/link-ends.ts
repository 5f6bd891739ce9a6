import type { ContributedIndicator, ContributionLink, Reference } from "@kedr/domain";

/** A link with what it joins: all that its buttons and dialogs speak of. */
export interface LinkEnds {
  link: ContributionLink;
  project: Reference;
  indicator: Pick<ContributedIndicator, "id" | "name" | "unit" | "direction" | "target" | "targetYear">;
}
