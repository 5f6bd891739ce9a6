import type { IndustryRecord } from "../industry/industry.record.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { rescheduleLedger } from "../reschedule/reschedule-ledger.ts";
import type { SectorMoves } from "./sector.view.ts";

/** As many as a block of a first screen may hold. */
const latestLimit = 5;

/** How often and how far the targets of the industries' projects were moved, whoever curated them at the time. */
export const sectorMoves = (index: PortfolioIndex, industries: readonly IndustryRecord[]): SectorMoves => {
  // The ledger takes an empty choice for all industries.
  const { totals, open, rows } = rescheduleLedger(index, {
    projects: [],
    industries: industries.length > 0 ? industries.map(({ id }) => id) : [""],
    deputies: [],
    from: null,
    to: null,
    show: "accepted",
  });
  return { totals, open, latest: rows.slice(0, latestLimit) };
};
