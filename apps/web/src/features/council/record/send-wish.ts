import type { MinutesView } from "@kedr/domain";
import type { ApiClient } from "../../../lib/trpc.ts";
import { addresseeInputs } from "../addressees/chosen-addressee.ts";
import type { QueuedWrite } from "./write-queue.ts";

/** Milliseconds. An answer that takes longer counts as lost; the write is then sent again with the same id. */
const patience = 15_000;

/** Sends one write of the record. */
export const sendWish = ({ minutes }: ApiClient, { requestId, wish }: QueuedWrite): Promise<MinutesView> => {
  const lost = { signal: AbortSignal.timeout(patience) };
  switch (wish.kind) {
    case "recordItem": {
      const { itemId, version, base, mine } = wish;
      return minutes.recordItem.mutate({ requestId, itemId, version, ...base, ...mine }, lost);
    }
    case "amendPoint": {
      const { decisionId, version, base, mine } = wish;
      const readdressed = wish.addressed ? { addressed: addresseeInputs(wish.addressed.mine) } : {};
      return minutes.amendPoint.mutate(
        { requestId, decisionId, version, ...base, ...mine, ...readdressed },
        lost,
      );
    }
    case "decidePoint": {
      const { decisionId, version, base, mine, isAcknowledged } = wish;
      return minutes.decidePoint.mutate(
        { requestId, decisionId, version, isAcknowledged, ...base, ...mine },
        lost,
      );
    }
    case "removePoint":
      return minutes.removePoint.mutate(
        { requestId, decisionId: wish.decisionId, version: wish.version },
        lost,
      );
    case "addPoint": {
      const { itemId, point } = wish;
      const addressed = addresseeInputs(point.addressed);
      return minutes.addPoint.mutate({ requestId, itemId, ...point, addressed }, lost);
    }
    case "saveVotes":
      return minutes.saveVotes.mutate(
        {
          requestId,
          decisionId: wish.decisionId,
          votes: wish.votes.map(({ base, ...vote }) => ({ ...vote, version: base?.version ?? null })),
        },
        lost,
      );
  }
};
