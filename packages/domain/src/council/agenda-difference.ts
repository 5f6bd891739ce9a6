import { commonInOrder, wordDifference, type TextPart } from "../wording/word-difference.ts";
import type { AgendaContent, AgendaContentPoint, AgendaContentQuestion } from "./agenda-content.ts";

/** What became of a point between two agendas; `before` is null for an added one, `after` for a removed one. */
export interface PointDifference {
  decisionId: string;
  before: AgendaContentPoint | null;
  after: AgendaContentPoint | null;
  /** It stands before or after another point that both agendas have, unlike before. */
  isMoved: boolean;
  /** The sentence and the addressees word by word; null where they are the same. */
  sentence: TextPart[] | null;
  addressees: TextPart[] | null;
  isDueDateChanged: boolean;
}

/** What became of a question between two agendas. */
export interface QuestionDifference {
  itemId: string;
  before: AgendaContentQuestion | null;
  after: AgendaContentQuestion | null;
  isMoved: boolean;
  /** The title and the presenters word by word; null where they are the same. */
  title: TextPart[] | null;
  presenters: TextPart[] | null;
  isMinutesChanged: boolean;
  points: PointDifference[];
}

interface Paired<Item> {
  id: string;
  before: Item | null;
  after: Item | null;
  isMoved: boolean;
}

/** Things of both lists by id: in the order of the list after, the removed ones behind. */
const paired = <Item>(
  before: readonly Item[],
  after: readonly Item[],
  idOf: (item: Item) => string,
): Paired<Item>[] => {
  const old = new Map(before.map((item) => [idOf(item), item]));
  const now = new Map(after.map((item) => [idOf(item), item]));
  const kept = [...old.keys()].filter((id) => now.has(id));
  const stayed = [...now.keys()].filter((id) => old.has(id));
  const inPlace = new Set(commonInOrder(kept, stayed).map(([place]) => kept[place]));
  return [...new Set([...now.keys(), ...old.keys()])].map((id) => ({
    id,
    before: old.get(id) ?? null,
    after: now.get(id) ?? null,
    isMoved: old.has(id) && now.has(id) && !inPlace.has(id),
  }));
};

const changedWords = (before: string | undefined, after: string | undefined): TextPart[] | null =>
  before === undefined || after === undefined || before === after ? null : wordDifference(before, after);

const pointDifferences = (
  before: readonly AgendaContentPoint[],
  after: readonly AgendaContentPoint[],
): PointDifference[] =>
  paired(before, after, ({ decisionId }) => decisionId).map(({ id, ...pair }) => ({
    decisionId: id,
    ...pair,
    sentence: changedWords(pair.before?.sentence, pair.after?.sentence),
    addressees: changedWords(pair.before?.addressees, pair.after?.addressees),
    isDueDateChanged:
      pair.before !== null && pair.after !== null && pair.before.dueDate !== pair.after.dueDate,
  }));

const isOther = ({ before, after, ...difference }: QuestionDifference | PointDifference): boolean =>
  before === null ||
  after === null ||
  Object.values(difference).some((part) => part === true || (Array.isArray(part) && part.length > 0));

/**
 * What became of an agenda: the questions that were added, removed, moved or changed, in the order of the agenda after
 * with the removed ones behind, and in each only the points of which the same is true. Numbers that shift because
 * something came or went are no change.
 */
export const compareAgendas = (before: AgendaContent, after: AgendaContent): QuestionDifference[] =>
  paired(before.questions, after.questions, ({ itemId }) => itemId)
    .map(({ id, ...pair }): QuestionDifference => ({
      itemId: id,
      ...pair,
      title: changedWords(pair.before?.title, pair.after?.title),
      presenters: changedWords(pair.before?.presenters.join("; "), pair.after?.presenters.join("; ")),
      isMinutesChanged:
        pair.before !== null && pair.after !== null && pair.before.minutes !== pair.after.minutes,
      points: pointDifferences(pair.before?.points ?? [], pair.after?.points ?? []).filter(isOther),
    }))
    .filter(isOther);
