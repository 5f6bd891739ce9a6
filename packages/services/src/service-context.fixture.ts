import { randomUUID } from "node:crypto";
import type { Database } from "@kedr/db";
import type { CalendarDate } from "@kedr/domain";
import { createPortfolioReader } from "./portfolio-reader.ts";
import type { ServiceContext } from "./service-context.ts";
import { getActor } from "./session/get-actor.ts";

/** The day at which the training portfolio stands. */
const today: CalendarDate = "2023-03-01";

/** The context of a request by a training account, named by the end of its id: `LEAD-EDUCATION`. */
export async function contextOf(database: Database, key: string): Promise<ServiceContext> {
  const actor = await getActor(database, `TACC-${key}`, today);
  if (actor === null) throw new Error(`no training account ${key}`);
  const portfolios = createPortfolioReader(database);
  return {
    database,
    actor,
    today,
    now: "2023-03-01T05:00:00.000Z",
    newId: randomUUID,
    portfolios,
    mail: "off",
  };
}
