import type { MinutesView } from "@kedr/domain";
import {
  itemFields,
  itemIn,
  pointIn,
  pointWords,
  subjectOf,
  voteBase,
  type RecordWish,
  type VoteWish,
} from "./wishes.ts";

/** The same wish, made over the record as it is now. A record that is gone leaves it as it was. */
export const rebased = (wish: RecordWish, view: MinutesView): RecordWish => {
  if (wish.kind === "addPoint") return wish;
  if (wish.kind === "recordItem") {
    const item = itemIn(view, wish.itemId);
    return item ? { ...wish, version: item.version, base: itemFields(item) } : wish;
  }
  const point = pointIn(view, wish.decisionId);
  if (!point) return wish;
  const { version } = point;
  switch (wish.kind) {
    case "amendPoint":
      return {
        ...wish,
        version,
        base: pointWords(point),
        addressed: wish.addressed && { ...wish.addressed, base: point.addressees },
      };
    case "decidePoint":
      return { ...wish, version, base: { state: point.state } };
    case "removePoint":
      return { ...wish, version };
    case "saveVotes":
      return {
        ...wish,
        votes: wish.votes.map((vote) => ({ ...vote, base: voteBase(point, vote.councilMemberId) })),
      };
  }
};

const mergedVotes = (earlier: readonly VoteWish[], later: readonly VoteWish[]): VoteWish[] => {
  const votes = new Map(earlier.map((vote) => [vote.councilMemberId, vote]));
  for (const vote of later) {
    const before = votes.get(vote.councilMemberId);
    votes.set(vote.councilMemberId, before ? { ...vote, base: before.base } : vote);
  }
  return [...votes.values()];
};

/** Two wishes about the same as one, made over what the earlier was made over; null where they stay two. */
export const mergedWish = (earlier: RecordWish, later: RecordWish): RecordWish | null => {
  if (subjectOf(earlier) !== subjectOf(later)) return null;
  if (earlier.kind === "recordItem" && later.kind === "recordItem")
    return { ...earlier, mine: { ...earlier.mine, ...later.mine } };
  if (earlier.kind === "amendPoint" && later.kind === "amendPoint")
    return {
      ...earlier,
      mine: { ...earlier.mine, ...later.mine },
      addressed: later.addressed
        ? { ...later.addressed, base: (earlier.addressed ?? later.addressed).base }
        : earlier.addressed,
    };
  if (earlier.kind === "decidePoint" && later.kind === "decidePoint")
    return { ...later, version: earlier.version, base: earlier.base };
  if (earlier.kind === "saveVotes" && later.kind === "saveVotes")
    return { ...earlier, votes: mergedVotes(earlier.votes, later.votes) };
  return null;
};
