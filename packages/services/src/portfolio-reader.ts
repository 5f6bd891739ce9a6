import { readPortfolio, readRevision, type Database } from "@kedr/db";
import { indexPortfolio, type CalendarDate, type PortfolioIndex } from "@kedr/domain";

/** Live when `asOf` is absent or today; otherwise as known on that earlier day. */
export interface PortfolioMoment {
  today: CalendarDate;
  asOf?: CalendarDate | undefined;
}

/** Reads whole portfolios, indexed for the rules, and remembers the last few. */
export interface PortfolioReader {
  read: (moment: PortfolioMoment) => Promise<PortfolioIndex>;
}

/**
 * Remembers `capacity` portfolios by revision and day, so that an unchanged one is read once however many ask, also
 * at the same moment. Whoever writes changes the revision, and what was remembered is never asked for again.
 */
export function createPortfolioReader(database: Database, capacity = 6): PortfolioReader {
  const remembered = new Map<string, Promise<PortfolioIndex>>();

  const read = async ({ today, asOf }: PortfolioMoment): Promise<PortfolioIndex> => {
    const day = asOf === today ? undefined : asOf;
    const key = [await readRevision(database), today, day ?? "live"].join(" ");
    const reading = remembered.get(key) ?? readIndex(database, { today, asOf: day });
    remembered.delete(key);
    remembered.set(key, reading);
    forgetOldest(remembered, capacity);
    try {
      return await reading;
    } catch (error) {
      if (remembered.get(key) === reading) remembered.delete(key);
      throw error;
    }
  };

  return { read };
}

async function readIndex(database: Database, moment: PortfolioMoment): Promise<PortfolioIndex> {
  return indexPortfolio(await readPortfolio(database, moment));
}

/** A Map keeps the order of insertion, and each use puts its entry last: the first is the one unused for longest. */
function forgetOldest(remembered: Map<string, unknown>, capacity: number): void {
  for (const key of remembered.keys()) {
    if (remembered.size <= capacity) return;
    remembered.delete(key);
  }
}
