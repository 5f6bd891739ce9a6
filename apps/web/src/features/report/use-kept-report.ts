import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { Draft } from "./drafts.ts";
import { readDraft } from "./drafts.ts";
import type { Place } from "./kept-store.ts";
import { hearTabs } from "./tabs.ts";
import type { Waiting } from "./waiting.ts";
import { readWaiting } from "./waiting.ts";

/** What this browser keeps of a report: a draft, and a submission that waits or was refused on its way. */
export interface KeptReport {
  draft: Draft | null;
  waiting: Waiting | null;
}

const nothing: KeptReport = { draft: null, waiting: null };

const readKept = async (place: Place): Promise<KeptReport> => {
  try {
    return { draft: await readDraft(place), waiting: await readWaiting(place) };
  } catch {
    // A browser that keeps nothing: the form works, but a reload empties it.
    return nothing;
  }
};

const keyOf = ({ accountId, projectId, periodId }: Place) => ["kept-report", accountId, projectId, periodId];

/** Read once for a form, and again when a report of this place was sent, by whatever tab. */
export const useKeptReport = (place: Place, onAllSent: () => void) => {
  const queryClient = useQueryClient();
  const { accountId, projectId, periodId } = place;
  const allSent = useRef(onAllSent);
  useEffect(() => {
    allSent.current = onAllSent;
  });
  useEffect(() => {
    const here = { accountId, projectId, periodId };
    const settle = async () => {
      const { draft, waiting } = await readKept(here);
      await queryClient.invalidateQueries();
      if (!draft && !waiting) allSent.current();
    };
    return hearTabs(here, (what) => {
      if (what === "delivery") void settle();
    });
  }, [accountId, projectId, periodId, queryClient]);
  const query = useQuery({
    queryKey: keyOf(place),
    queryFn: () => readKept(place),
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  return { kept: query.data, reread: () => queryClient.invalidateQueries({ queryKey: keyOf(place) }) };
};
