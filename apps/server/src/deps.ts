import type { Database } from "@kedr/db";
import type { MailDelivery } from "@kedr/domain";
import type { PortfolioReader } from "@kedr/services";
import type { Auth } from "./auth/auth.ts";
import type { Clock } from "./clock.ts";
import type { Live } from "./events/live.ts";
import type { FileStore } from "./file-store/file-store.ts";

/** What the composition root hands to every route. */
export interface ServerDeps {
  database: Database;
  portfolios: PortfolioReader;
  auth: Auth;
  live: Live;
  clock: Clock;
  newId: () => string;
  files: FileStore;
  /** How letters leave this installation. */
  mail: MailDelivery;
  /** Where browsers reach the server: scheme, host and port, without a slash at the end. */
  address: string;
  /** Folder of the built client. */
  clientFolder: string;
  /** Whether browsers reach the server by https. */
  isSecure: boolean;
  /** One line of structured log a call. */
  log: (entry: Record<string, unknown>) => void;
}
