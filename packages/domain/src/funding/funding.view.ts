import type { Origin } from "../portfolio/origin.ts";
import type { FundingSource } from "./funding.record.ts";

export type FundingStatus = "not_required" | "not_determined" | "unfunded" | "partly_funded" | "funded";

/** Roubles; null where nothing is entered. `gap` is need − allocated, never negative. */
export interface FundingFigures {
  need: number | null;
  allocated: number | null;
  committed: number | null;
  spent: number | null;
  gap: number | null;
}

export interface FundingYear {
  year: number;
  total: FundingFigures;
  bySource: { source: FundingSource; figures: FundingFigures; origin: Origin }[];
}
