import type { CalendarDate } from "@kedr/domain";
import type { Query, QueryClient } from "@tanstack/react-query";
import type { Revisions } from "./revisions.ts";

/** Milliseconds between two rounds of reading: a busy hour of others must not keep this page reading all the time. */
const usualPause = 500;

interface ApiKeyRest {
  input?: { asOf?: CalendarDate };
}

/** A read of the API that a change can make old: not what only this browser keeps, nor a day that is over. */
export const canGrowOld = (
  { queryKey }: Pick<Query, "queryKey">,
  today: CalendarDate | undefined,
): boolean => {
  const [procedure, rest] = queryKey as [unknown, ApiKeyRest?];
  if (!Array.isArray(procedure)) return false;
  const asOf = rest?.input?.asOf;
  return asOf === undefined || today === undefined || asOf >= today;
};

interface Refreshing {
  revisions: Revisions;
  /** Reads anew what is on the page; resolves when it is there. */
  read: () => Promise<void>;
  /** Resolves when the page may change under the user's hands. */
  undisturbed?: () => Promise<void>;
  pause?: number;
}

/**
 * Takes the sequences that the server tells, and reads anew when one is news. One round after the other: a round that
 * was broken off by the next would never end while others keep writing.
 */
export const createRefresh = ({
  revisions,
  read,
  undisturbed = () => Promise.resolve(),
  pause = usualPause,
}: Refreshing): ((sequence: number) => void) => {
  let latest = 0;
  let isUnderWay = false;
  const keepUp = async (): Promise<void> => {
    isUnderWay = true;
    for (;;) {
      await revisions.settled();
      // Nothing is awaited between finding no news and stopping: what is told in between would be missed.
      if (latest <= (revisions.known() ?? 0)) break;
      await undisturbed();
      revisions.reach(latest);
      await read();
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    isUnderWay = false;
  };
  return (sequence) => {
    latest = Math.max(latest, sequence);
    if (!isUnderWay) void keepUp();
  };
};

/** Reads again what a broken connection has left old or unread. */
export const readWhatFailed = (queryClient: QueryClient): Promise<void> =>
  queryClient.invalidateQueries({
    predicate: ({ queryKey, state }) =>
      Array.isArray(queryKey[0]) && (state.isInvalidated || state.status === "error"),
  });
