import type { Database } from "@kedr/db";
import type { Actor, CalendarDate, MailDelivery } from "@kedr/domain";
import type { PortfolioReader } from "./portfolio-reader.ts";

/** What every use case is given: who asks, when, and where the records are. Nothing below reads a clock. */
export interface ServiceContext {
  database: Database;
  actor: Actor;
  /** The calendar date in Asia/Tomsk; pinned in the training portfolio. */
  today: CalendarDate;
  /** The instant that the change log records as `knownAt`, ISO 8601 in UTC. */
  now: string;
  newId: () => string;
  portfolios: PortfolioReader;
  /** How letters leave this installation. */
  mail: MailDelivery;
}
