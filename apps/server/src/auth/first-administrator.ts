import { createAccount, type Database, write } from "@kedr/db";
import { hashPassword } from "better-auth/crypto";
import { z } from "zod";
import { minPasswordLength } from "./auth.ts";

/** Name, e-mail and password of the first administrator. */
export const firstAdministratorSchema = z.object({
  name: z.string().trim().min(1).max(200),
  email: z.email().max(254),
  password: z.string().min(minPasswordLength).max(128),
});

/**
 * Creates the first administrator.
 *
 * @returns false when there is an account already; nothing is then written
 */
export const createFirstAdministrator = async (
  database: Database,
  { input, id, now }: { input: z.infer<typeof firstAdministratorSchema>; id: string; now: string },
): Promise<boolean> => {
  const passwordHash = await hashPassword(input.password);
  const author = {
    actor: input.name,
    accountId: id,
    requestId: `first-administrator:${id}`,
    knownAt: now,
    isImported: false,
  };
  return write(database, author, async (tx) => {
    if ((await tx.account.count()) > 0) return false;
    await createAccount(tx, {
      id,
      name: input.name,
      email: input.email.toLowerCase(),
      positionId: null,
      isTraining: false,
      roles: ["administrator"],
      passwordHash,
      origin: "entered",
    });
    return true;
  });
};
