import { useEffect } from "react";
import { newRequestId } from "./request-id.ts";
import { useSession } from "./session.ts";
import { useTRPCClient } from "./trpc.ts";

/**
 * Says once a day that the account is here, for «since my last visit». Nothing waits for it, and nothing is read anew
 * after it; where it fails, the day is noted by the next start.
 */
export const useNotedVisit = (): void => {
  const client = useTRPCClient();
  const { account, today } = useSession();
  const accountId = account?.id;
  useEffect(() => {
    if (accountId !== undefined)
      client.visit.note.mutate({ requestId: newRequestId() }).catch(() => undefined);
  }, [client, accountId, today]);
};
