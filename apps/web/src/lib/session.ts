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
