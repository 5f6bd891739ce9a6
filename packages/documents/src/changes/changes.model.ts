import type { CalendarDate, ChangedIndustry, PortfolioChanges } from "@kedr/domain";

/** What is taken away of a comparison of two days. */
export interface ChangesPaper {
  changes: Pick<PortfolioChanges, "before" | "after">;
  /** The lines that were chosen. */
  industries: readonly ChangedIndustry[];
  /** How the beginning was chosen: «с заседания Совета 15.12.2022». */
  since: string;
  /** What was chosen of all lines, in words; null for everything. */
  choice: string | null;
  preparedOn: CalendarDate;
  isTraining: boolean;
}
