import { readLogGrowth, readPortfolio, type Database } from "@kedr/db";
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

interface Remembered {
  /** Undefined for a live one. */
  asOf: CalendarDate | undefined;
  reading: Promise<PortfolioIndex>;
}

/** Today, and the days of the reports, meetings and closed periods that people compare it with: some 20 MB for a region. */
const usualCapacity = 16;

/**
 * Remembers `capacity` portfolios by day, so that an unchanged one is read once however many ask, also at the same
 * moment. Each question first looks at what the log has gained, by whichever process: a change makes it forget today's
 * portfolio and those of the days by whose end the change was known. A write of today therefore leaves the past in use;
 * imported history, known from an earlier day, does not.
 */
export function createPortfolioReader(database: Database, capacity = usualCapacity): PortfolioReader {
  const remembered = new Map<string, Remembered>();
  let lastSeen = 0;

  const forgetChanged = async (): Promise<void> => {
    const { sequence, knownFrom } = await readLogGrowth(database, lastSeen);
    // Whoever asked at the same moment may have seen as much already, and have begun to read what is new.
    if (sequence <= lastSeen || knownFrom === null) return;
    lastSeen = sequence;
    for (const [key, { asOf }] of remembered) {
      if (asOf === undefined || asOf >= knownFrom) remembered.delete(key);
    }
  };

  const read = async ({ today, asOf }: PortfolioMoment): Promise<PortfolioIndex> => {
    const day = asOf === today ? undefined : asOf;
    const key = day ?? `live on ${today}`;
    await forgetChanged();
    const { reading } = remembered.get(key) ?? { reading: readIndex(database, { today, asOf: day }) };
    remembered.delete(key);
    remembered.set(key, { asOf: day, reading });
    forgetOldest(remembered, capacity);
    try {
      return await reading;
    } catch (error) {
      if (remembered.get(key)?.reading === reading) remembered.delete(key);
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
