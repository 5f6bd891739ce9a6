import type { Role } from "@kedr/domain";
import type { RouterOutputs } from "./trpc.ts";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTRPC } from "./trpc.ts";

export type Session = RouterOutputs["session"]["get"];
export type SessionAccount = NonNullable<Session["account"]>;

/** The session; the guard of the signed-in pages has loaded it before they render. */
export const useSession = (): Session => useSuspenseQuery(useTRPC().session.get.queryOptions()).data;

/** The signed-in account. Only for pages behind the guard. */
export const useAccount = (): SessionAccount => {
  const { account } = useSession();
  if (!account) throw new Error("This page is shown to signed-in people only.");
  return account;
};

/** Whether the account holds at least one of the roles. */
export const hasRole = (account: { roles: readonly Role[] } | null, ...wanted: Role[]): boolean =>
  account?.roles.some((role) => wanted.includes(role)) ?? false;
