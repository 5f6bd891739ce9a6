import type { MinutesView } from "@kedr/domain";
import { addresseesInWords } from "@kedr/domain";
import {
  itemFields,
  itemIn,
  pointIn,
  pointWords,
  voteBase,
  type Readdressed,
  type RecordWish,
} from "./wishes.ts";

/** A value that was written here and there at once. */
export interface Clash {
  /** The field, or the member whose vote it is. */
  field: string;
  mine: string | null;
  theirs: string | null;
}

const clashesOf = <Fields extends object>(
  { base, mine }: { base: Fields; mine: Partial<Fields> },
  theirs: Fields,
): Clash[] =>
  (Object.keys(mine) as (keyof Fields & string)[])
    .filter((field) => theirs[field] !== base[field] && theirs[field] !== mine[field])
    .map((field) => ({
      field,
      mine: (mine[field] ?? null) as string | null,
      theirs: theirs[field] as string | null,
    }));

/** Two people have addressed a point otherwise at once. */
const readdressedTwice = ({ base, mine }: Readdressed, theirs: string): Clash[] => {
  const words = addresseesInWords({ addressees: null, addressed: mine });
  return theirs === base || theirs === words ? [] : [{ field: "addressed", mine: words, theirs }];
};

/** Where a wish would write over what somebody else has written meanwhile. Nothing where both can stand. */
export const clashesWith = (wish: RecordWish, view: MinutesView): Clash[] => {
  if (wish.kind === "addPoint") return [];
  if (wish.kind === "recordItem") {
    const item = itemIn(view, wish.itemId);
    return item ? clashesOf(wish, itemFields(item)) : [];
  }
  const point = pointIn(view, wish.decisionId);
  if (!point) return [];
  switch (wish.kind) {
    case "amendPoint":
      return [
        ...clashesOf(wish, pointWords(point)),
        ...(wish.addressed ? readdressedTwice(wish.addressed, point.addressees) : []),
      ];
    case "decidePoint":
      return clashesOf(wish, { state: point.state });
    case "removePoint":
      return [{ field: "text", mine: null, theirs: point.text }];
    case "saveVotes":
      return wish.votes.flatMap(({ councilMemberId, choice, note, base }) => {
        const theirs = voteBase(point, councilMemberId);
        const isMoved = theirs?.choice !== base?.choice || theirs?.note !== base?.note;
        const isSame = theirs?.choice === (choice ?? undefined) && (theirs?.note ?? null) === note;
        return isMoved && !isSame
          ? [{ field: councilMemberId, mine: choice, theirs: theirs?.choice ?? null }]
          : [];
      });
  }
};
