import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Prisma } from "./generated/client.ts";
import { recordNames } from "./record-names.ts";
import { createTestDb, type TestDatabase } from "./testing/index.ts";

type Model = Prisma.ModelName;

/** Models whose changes the log does not keep, each with the reason. */
const exempt: Partial<Record<Model, string>> = {
  Account:
    "kept by the sign-in library, which names no author; what an account may do is RoleGrant, which is tracked",
  Session: "kept by the sign-in library; comes and goes with every visit, and its token is a secret",
  Credential: "kept by the sign-in library; a password's hash must not be copied into a log",
  Verification: "kept by the sign-in library; a short-lived secret",
  Installation: "written once, when the database is loaded; not a record of the strategy",
  AppliedMutation: "the answers to requests already applied; the changes themselves are in the log",
  Notification: "a reminder told to one account; what it tells of is in the log",
  NotificationPreference: "what one account wants to be told; nothing of the strategy",
  CalendarSubscription: "a link with a secret; who made and revoked it stands in the row itself",
  Publication: "written once; a trigger of its own refuses every change",
  PublicationFile: "written once; a trigger of its own refuses every change",
  SearchWord: "words of the records, learnt by a trigger; the records are in the log",
  Visit: "on which days an account was here; nothing of the strategy",
  ScheduledRun: "which work was done when; the changes it makes are in the log",
  Change: "the log itself; guarded by triggers of its own",
};

const models = Object.values(Prisma.ModelName).toSorted();
const tracked = models.filter((model) => !(model in exempt));

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDb();
});
afterAll(() => database.close());

/** Tables that carry the enabled trigger, where it does exactly this. */
const tablesWith = async (name: string, action: string): Promise<string[]> => {
  const rows = await database.prisma.$queryRaw<{ table: string; definition: string }[]>`
    SELECT c.relname::text AS "table", pg_get_triggerdef(t.oid) AS definition
    FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
    WHERE t.tgname = ${name} AND t.tgenabled = 'O'`;
  return rows
    .filter(({ table, definition }) => definition === action.replace("TABLE", `public."${table}"`))
    .map(({ table }) => table)
    .toSorted();
};

describe("the tables", () => {
  it("are the models of the schema and nothing else", async () => {
    const rows = await database.prisma.$queryRaw<{ name: string }[]>`
      SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`;
    expect(rows.map(({ name }) => name).toSorted()).toEqual(models);
  });
});

describe("the change log", () => {
  it("follows every model that is not exempt, and no other", async () => {
    expect(
      await tablesWith(
        "kedr_change",
        "CREATE TRIGGER kedr_change AFTER INSERT OR DELETE OR UPDATE ON TABLE FOR EACH ROW EXECUTE FUNCTION kedr_log_change()",
      ),
    ).toEqual(tracked);
  });

  it("cannot be passed by emptying any of them", async () => {
    expect(
      await tablesWith(
        "kedr_truncate",
        "CREATE TRIGGER kedr_truncate BEFORE TRUNCATE ON TABLE FOR EACH STATEMENT EXECUTE FUNCTION kedr_refuse_truncate()",
      ),
    ).toEqual(tracked);
  });

  it("names a record of the portfolio for each, and the roles besides", () => {
    expect(tracked).toEqual([...recordNames, "RoleGrant"].toSorted());
  });
});
