import type { Role } from "@kedr/domain";
import type { Database } from "./database.ts";
import type { Transaction } from "./write.ts";

/** An account with what its permissions hang on. */
export interface AccountRow {
  id: string;
  name: string;
  email: string;
  positionId: string | null;
  positionTitle: string | null;
  isTraining: boolean;
  roles: Role[];
}

const select = {
  id: true,
  name: true,
  email: true,
  positionId: true,
  isTraining: true,
  position: { select: { title: true } },
  roleGrants: { select: { role: true } },
} as const;

interface SelectedAccount extends Omit<AccountRow, "roles" | "positionTitle"> {
  position: { title: string } | null;
  roleGrants: { role: Role }[];
}

const toRow = ({ position, roleGrants, ...account }: SelectedAccount): AccountRow => ({
  ...account,
  positionTitle: position?.title ?? null,
  roles: roleGrants.map((grant) => grant.role).toSorted(),
});

/** Null when there is no such account. */
export const findAccount = async (database: Database, id: string): Promise<AccountRow | null> => {
  const account = await database.prisma.account.findUnique({ where: { id }, select });
  return account && toRow(account);
};

/** The accounts that may be entered with one click, in the order of their ids. */
export const listTrainingAccounts = async (database: Database): Promise<AccountRow[]> => {
  const accounts = await database.prisma.account.findMany({
    where: { isTraining: true },
    orderBy: { id: "asc" },
    select,
  });
  return accounts.map(toRow);
};

/** How many accounts there are; none means that the first administrator is still to come. */
export const countAccounts = (database: Database): Promise<number> => database.prisma.account.count();

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
