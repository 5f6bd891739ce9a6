import type { Role } from "@kedr/domain";
import type { Transaction } from "./write.ts";

/** A new account. With a password hash it can sign in by e-mail. */
export interface NewAccount {
  id: string;
  name: string;
  email: string;
  positionId: string | null;
  isTraining: boolean;
  roles: Role[];
  passwordHash: string | null;
  origin: "training" | "entered";
}

/** Creates an account with its roles and, where given, its password. */
export const createAccount = async (tx: Transaction, account: NewAccount): Promise<void> => {
  const { id, name, email, positionId, isTraining } = account;
  await tx.account.create({ data: { id, name, email, positionId, isTraining, emailVerified: true } });
  await tx.roleGrant.createMany({
    data: account.roles.map((role) => ({ id: `${id}:${role}`, accountId: id, role, origin: account.origin })),
  });
  if (account.passwordHash) {
    await tx.credential.create({
      data: {
        id: `${id}:password`,
        accountId: id,
        providerId: "credential",
        providerAccountId: id,
        password: account.passwordHash,
      },
    });
  }
};
