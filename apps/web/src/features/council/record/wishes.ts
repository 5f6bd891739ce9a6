import type { ChosenAddressee } from "../addressees/chosen-addressee.ts";
import type { DecisionState, MinutesItem, MinutesPoint, MinutesView, VoteChoice } from "@kedr/domain";

/** What the record says of a question. */
export type ItemFields = Pick<MinutesItem, "outcome" | "heard" | "spoke" | "startedTime" | "endedTime">;
/** The words of a point. */
export type PointWords = Pick<MinutesPoint, "verb" | "text" | "dueDate">;

/** A point proposed at the meeting, with whom it is addressed to. */
export type NewPointWords = PointWords & { addressed: readonly ChosenAddressee[] };

/** A member's vote as it is to be; null takes it back. */
export interface VoteWish {
  councilMemberId: string;
  choice: VoteChoice | null;
  note: string | null;
  /** The vote that this one was made over; null where there was none. */
  base: { choice: VoteChoice; note: string | null; version: number } | null;
}

/** Whom an amended point is addressed to, made over what was read, in words. */
export interface Readdressed {
  base: string;
  mine: readonly ChosenAddressee[];
}

/** A change of fields made over what was read. */
interface Edited<Fields> {
  version: number;
  base: Fields;
  mine: Partial<Fields>;
}

/** Something the secretary wants written. Each knows what it was made over, so that nobody's words are lost. */
export type RecordWish =
  | ({ kind: "recordItem"; itemId: string } & Edited<ItemFields>)
  | ({ kind: "amendPoint"; decisionId: string; addressed: Readdressed | null } & Edited<PointWords>)
  | ({ kind: "decidePoint"; decisionId: string; isAcknowledged: boolean } & Edited<{ state: DecisionState }>)
  | { kind: "removePoint"; decisionId: string; version: number }
  | { kind: "addPoint"; itemId: string; point: NewPointWords }
  | { kind: "saveVotes"; decisionId: string; votes: VoteWish[] };

/** What wishes can be about, each by its id. */
export const subjects = {
  item: (itemId: string) => `item ${itemId}`,
  newPoint: (itemId: string) => `new point ${itemId}`,
  point: (decisionId: string) => `point ${decisionId}`,
  votes: (decisionId: string) => `votes ${decisionId}`,
};

/** What a wish is about: later ones about the same wait for it. */
export const subjectOf = (wish: RecordWish): string => {
  switch (wish.kind) {
    case "recordItem":
      return subjects.item(wish.itemId);
    case "addPoint":
      return subjects.newPoint(wish.itemId);
    case "saveVotes":
      return subjects.votes(wish.decisionId);
    default:
      return subjects.point(wish.decisionId);
  }
};

/** The record of a question, without the rest. */
export const itemFields = (item: MinutesItem): ItemFields => {
  const { outcome, heard, spoke, startedTime, endedTime } = item;
  return { outcome, heard, spoke, startedTime, endedTime };
};

/** The words of a point, without the rest. */
export const pointWords = ({ verb, text, dueDate }: PointWords): PointWords => ({ verb, text, dueDate });

/** The question with that id. */
export const itemIn = ({ items }: MinutesView, itemId: string): MinutesItem | undefined =>
  items.find(({ id }) => id === itemId);

/** The point with that id. */
export const pointIn = ({ items }: MinutesView, decisionId: string): MinutesPoint | undefined =>
  items.flatMap(({ points }) => points).find(({ id }) => id === decisionId);

/** The question that a wish is about. */
export const itemOf = (wish: RecordWish, { items }: MinutesView): string | undefined =>
  "itemId" in wish
    ? wish.itemId
    : items.find(({ points }) => points.some(({ id }) => id === wish.decisionId))?.id;

/** The vote of a member as it stands, for a wish to be made over it. */
export const voteBase = (point: MinutesPoint | undefined, councilMemberId: string): VoteWish["base"] => {
  const vote = point?.votes.find(({ memberId }) => memberId === councilMemberId);
  return vote ? { choice: vote.choice, note: vote.note, version: vote.version } : null;
};
