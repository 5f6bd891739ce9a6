import { findInstallation, readFirstDay, type Database } from "@kedr/db";
import { compareRussian, roles, type Actor, type CalendarDate } from "@kedr/domain";
import type { SessionAccount, SessionView, TrainingAccount } from "./session.view.ts";

/** Who asks of the session; nobody needs to be signed in. */
export interface SessionQuestion {
  database: Database;
  actor: Actor | null;
  today: CalendarDate;
  isLoopback: boolean;
}

/** Tells who is signed in, which portfolio this is and which day it has. */
export async function getSession({
  database,
  actor,
  today,
  isLoopback,
}: SessionQuestion): Promise<SessionView> {
  const installation = await findInstallation(database);
  const isTraining = installation?.dataset === "training";
  return {
    account: actor && (await accountOf(database, actor)),
    dataset: isTraining ? "training" : "tomsk",
    today,
    firstDay: actor && (await readFirstDay(database)),
    isClockPinned: installation !== null && installation.pinnedToday !== null,
    // Only the sign-in page offers them.
    trainingAccounts: actor === null && isTraining && isLoopback ? await listTrainingAccounts(database) : [],
    needsFirstAdministrator: actor === null && (await hasNoAccount(database)),
  };
}

async function accountOf(database: Database, actor: Actor): Promise<SessionAccount> {
  const { accountId, name, roles, positionId } = actor;
  const post = positionId && (await database.prisma.position.findUnique({ where: { id: positionId } }));
  return { id: accountId, name, roles, positionId, positionTitle: post ? post.title : null };
}

async function listTrainingAccounts(database: Database): Promise<TrainingAccount[]> {
  const accounts = await database.prisma.account.findMany({
    where: { isTraining: true },
    select: {
      id: true,
      name: true,
      email: true,
      roleGrants: { select: { role: true }, orderBy: { role: "asc" } },
    },
  });
  return accounts
    .map(({ roleGrants, ...account }) => ({ ...account, roles: roleGrants.map(({ role }) => role) }))
    .toSorted((one, other) => rankOf(one) - rankOf(other) || compareRussian(one.name, other.name));
}

/** Accounts stand in the order of the roles. */
function rankOf(account: TrainingAccount): number {
  return roles.findIndex((role) => account.roles.includes(role));
}

async function hasNoAccount(database: Database): Promise<boolean> {
  return (await database.prisma.account.findFirst({ select: { id: true } })) === null;
}
