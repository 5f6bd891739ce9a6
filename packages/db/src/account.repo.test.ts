import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAccount, type NewAccount } from "./account.repo.ts";
import { isUniqueViolation } from "./database-error.ts";
import { buildAuthor, createTestDb, type TestDatabase } from "./testing/index.ts";
import { write } from "./write.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDb();
});
afterAll(() => database.close());

const create = (account: Partial<NewAccount> & { id: string }): Promise<void> =>
  write(database, buildAuthor(), (tx) =>
    createAccount(tx, {
      name: "Учётная запись",
      email: `${account.id}@example.org`,
      positionId: null,
      isTraining: false,
      roles: [],
      passwordHash: null,
      origin: "entered",
      ...account,
    }),
  );

describe("createAccount", () => {
  it("stores the account with its roles, each logged, and its password", async () => {
    await create({ id: "office", roles: ["project_office", "administrator"], passwordHash: "salt:hash" });
    const account = await database.prisma.account.findUniqueOrThrow({
      where: { id: "office" },
      include: { roleGrants: { orderBy: { role: "asc" } }, credentials: true },
    });
    expect(account).toMatchObject({ email: "office@example.org", emailVerified: true, isTraining: false });
    expect(account.roleGrants.map(({ role, origin }) => [role, origin])).toEqual([
      ["administrator", "entered"],
      ["project_office", "entered"],
    ]);
    expect(account.credentials).toMatchObject([
      { providerId: "credential", providerAccountId: "office", password: "salt:hash" },
    ]);
    const changes = await database.prisma.change.findMany({
      where: { entity: "RoleGrant" },
      orderBy: { entityId: "asc" },
    });
    expect(changes.map(({ entityId, operation }) => [entityId, operation])).toEqual([
      ["office:administrator", "insert"],
      ["office:project_office", "insert"],
    ]);
    expect(await database.prisma.change.count({ where: { entity: { in: ["Account", "Credential"] } } })).toBe(
      0,
    );
  });

  it("stores no way to sign in by password where none is given", async () => {
    await create({ id: "reader", roles: ["reader"] });
    expect(await database.prisma.credential.count({ where: { accountId: "reader" } })).toBe(0);
  });

  it("refuses an e-mail address that is taken, and keeps nothing of the second account", async () => {
    await create({ id: "first", email: "same@example.org" });
    const error: unknown = await create({ id: "second", email: "same@example.org", roles: ["reader"] }).catch(
      (reason: unknown) => reason,
    );
    expect(isUniqueViolation(error)).toBe(true);
    expect(await database.prisma.account.findUnique({ where: { id: "second" } })).toBeNull();
    expect(await database.prisma.change.count({ where: { entityId: "second:reader" } })).toBe(0);
  });
});

describe("isUniqueViolation", () => {
  it("knows other failures from it", async () => {
    const error: unknown = await create({ id: "lost", positionId: "no-such-position" }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(Error);
    expect(isUniqueViolation(error)).toBe(false);
  });
});
