import type { DecisionState, MinutesItem, MinutesPoint, MinutesView, VoteChoice } from "@kedr/domain";

/** What the record says of a question. */
export type ItemFields = Pick<MinutesItem, "outcome" | "heard" | "spoke" | "startedTime" | "endedTime">;
/** The words of a point. */
export type PointWords = Pick<MinutesPoint, "verb" | "text" | "dueDate">;

/** A member's vote as it is to be; null takes it back. */
export interface VoteWish {
  councilMemberId: string;
  choice: VoteChoice | null;
  note: string | null;
  /** The vote that this one was made over; null where there was none. */
  base: { choice: VoteChoice; note: string | null; version: number } | null;
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
  | ({ kind: "amendPoint"; decisionId: string } & Edited<PointWords>)
  | ({ kind: "decidePoint"; decisionId: string; isAcknowledged: boolean } & Edited<{ state: DecisionState }>)
  | { kind: "removePoint"; decisionId: string; version: number }
  | { kind: "addPoint"; itemId: string; point: PointWords & { addressees: string | null } }
  | { kind: "saveVotes"; decisionId: string; votes: VoteWish[] };

/** What a wish is about: later ones about the same wait for it. */
export const subjectOf = (wish: RecordWish): string => {
  switch (wish.kind) {
    case "recordItem":
      return `item ${wish.itemId}`;
    case "addPoint":
      return `new point ${wish.itemId}`;
    case "saveVotes":
      return `votes ${wish.decisionId}`;
    default:
      return `point ${wish.decisionId}`;
  }
};

/** The record of a question, without the rest. */
export const itemFields = (item: MinutesItem): ItemFields => {
  const { outcome, heard, spoke, startedTime, endedTime } = item;
  return { outcome, heard, spoke, startedTime, endedTime };
};

/** The words of a point, without the rest. */
export const pointWords = ({ verb, text, dueDate }: MinutesPoint): PointWords => ({ verb, text, dueDate });

/** The question with that id. */
export const itemIn = ({ items }: MinutesView, itemId: string): MinutesItem | undefined =>
  items.find(({ id }) => id === itemId);

/** The point with that id. */
export const pointIn = ({ items }: MinutesView, decisionId: string): MinutesPoint | undefined =>
  items.flatMap(({ points }) => points).find(({ id }) => id === decisionId);

/** The vote of a member as it stands, for a wish to be made over it. */
export const voteBase = (point: MinutesPoint | undefined, councilMemberId: string): VoteWish["base"] => {
  const vote = point?.votes.find(({ memberId }) => memberId === councilMemberId);
  return vote ? { choice: vote.choice, note: vote.note, version: vote.version } : null;
};
