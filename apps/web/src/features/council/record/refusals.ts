import type { MinutesView } from "@kedr/domain";
import { clashesWith } from "./clashes.ts";
import type { RecordWish } from "./wishes.ts";
import type { QueuedWrite } from "./write-queue.ts";

/** What the server had against one field of a write. */
export interface FieldRefusal {
  /** Of the question or the point, or the member whose vote it is; null where no field is at fault. */
  field: string | null;
  /** What was to be written there; null for nothing. */
  mine: string | null;
  /** In the reader's language; null where somebody else has written there meanwhile. */
  message: string | null;
}

/** Votes are sent as a list: the member is known by the place in it. */
const placeIn = (wish: RecordWish, field: string | null): string | null => {
  if (wish.kind !== "saveVotes") return field;
  const place = /^votes\.(\d+)\./.exec(field ?? "")?.[1];
  return place === undefined ? null : (wish.votes[Number(place)]?.councilMemberId ?? null);
};

const mineIn = (wish: RecordWish, field: string | null): string | null => {
  if (wish.kind === "saveVotes")
    return wish.votes.find(({ councilMemberId }) => councilMemberId === field)?.choice ?? null;
  const told: Readonly<Record<string, unknown>> = "mine" in wish ? wish.mine : {};
  const mine = field === null ? null : told[field];
  return typeof mine === "string" ? mine : null;
};

/** What stands against a write, field by field; nothing for one that was not refused. */
export const refusalsOf = ({ wish, refusal }: QueuedWrite, stored: MinutesView): FieldRefusal[] => {
  if (refusal === null) return [];
  if (refusal.code === "conflict")
    return clashesWith(wish, stored).map(({ field, mine }) => ({ field, mine, message: null }));
  const field = placeIn(wish, refusal.field);
  return [{ field, mine: mineIn(wish, field), message: refusal.message }];
};
