import type { SearchKind } from "@kedr/domain";
import { useEffect } from "react";
import { noteOpened } from "./recent.ts";
import { useAccount } from "./session.ts";

/** Keeps in this browser that a record's page was opened, once its name has been read. */
export const useNotedOpening = (kind: SearchKind, id: string, title: string | undefined): void => {
  const { id: accountId } = useAccount();
  useEffect(() => {
    if (title !== undefined) noteOpened(accountId, { kind, id, title, facts: {} });
  }, [accountId, kind, id, title]);
};
