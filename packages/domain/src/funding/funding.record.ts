import type { Origin } from "../portfolio/origin.ts";

export type FundingSource = "federal" | "regional" | "municipal" | "extrabudgetary";

/** Roubles. Null is «не внесено», which is not zero. */
export interface FundingLineRecord {
  id: string;
  projectId: string;
  year: number;
  source: FundingSource;
  need: number | null;
  allocated: number | null;
  committed: number | null;
  spent: number | null;
  origin: Origin;
  version: number;
}
