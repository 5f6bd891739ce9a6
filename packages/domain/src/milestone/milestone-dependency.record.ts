import type { Origin } from "../portfolio/origin.ts";

/** The milestone can be reached only after the other one. */
export interface MilestoneDependencyRecord {
  id: string;
  milestoneId: string;
  dependsOnId: string;
  origin: Origin;
  version: number;
}
