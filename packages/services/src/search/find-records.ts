import { mostCounted, readSimilarWords, readStems, searchRecords, type SearchRow } from "@kedr/db";
import {
  inRussianLayout,
  likeWords,
  rankFinds,
  readQuestion,
  shortestMistyped,
  type AskedWord,
  type SearchInput,
  type SearchKind,
  type SearchQuestion,
  type SearchResult,
  type SearchTotals,
  type WordForm,
} from "@kedr/domain";
import { authorise } from "../authorise.ts";
import { dayOf, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";
import { findableKinds } from "./findable-kinds.ts";

type Place = Pick<SearchInput, "limit"> & AsOfInput & { kinds: readonly SearchKind[] };

const nothing: SearchResult = { groups: [], corrections: [] };

/** Enough for the finer order of the domain to choose from. */
const candidatesFor = (limit: number): number => Math.max(20, limit);

const totalsOf = (rows: readonly SearchRow[]): SearchTotals =>
  Object.fromEntries(rows.map(({ kind, total }) => [kind, { total, isMore: total >= mostCounted }]));

const formsOf = async (
  { database }: ServiceContext,
  words: readonly string[],
): Promise<Map<string, WordForm>> => {
  const stems = await readStems(database, words);
  return new Map(words.map((word) => [word, { word, stem: stems.get(word) ?? null }]));
};

const search = async (
  { database, today }: ServiceContext,
  asked: { words: readonly AskedWord[]; phrase: string },
  { kinds, limit, asOf }: Place,
): Promise<SearchResult["groups"]> => {
  const rows = await searchRecords(database, {
    sought: asked.words.map(({ typed, forms }) => ({
      words: forms,
      // What was meant instead is a whole word.
      isBegun: forms.some(({ word }) => word === typed),
    })),
    phrase: asked.phrase,
    kinds,
    limit: candidatesFor(limit),
    today,
    asOf,
  });
  return rankFinds(rows, { asked, totals: totalsOf(rows), limit });
};

const searchAsTyped = async (
  context: ServiceContext,
  { words, phrase }: SearchQuestion,
  place: Place,
): Promise<SearchResult["groups"]> => {
  const forms = await formsOf(context, words);
  const asked = words.map((typed) => ({ typed, forms: [forms.get(typed) ?? { word: typed, stem: null }] }));
  return search(context, { words: asked, phrase }, place);
};

/** Each longer word that nothing has may have been mistyped: one of the words like it must be there instead. */
const searchMistyped = async (
  context: ServiceContext,
  { words, phrase }: SearchQuestion,
  place: Place,
): Promise<SearchResult> => {
  const known = await readSimilarWords(
    context.database,
    words.filter((word) => word.length >= shortestMistyped),
  );
  const meant = new Map(words.map((typed) => [typed, likeWords(typed, known.get(typed) ?? [])]));
  const corrections = [...meant].flatMap(([typed, [taken]]) =>
    taken === undefined ? [] : [{ typed, taken }],
  );
  if (corrections.length === 0) return nothing;
  const forms = await formsOf(context, [...new Set([...words, ...[...meant.values()].flat()])]);
  const asked = words.map((typed) => {
    const likely = meant.get(typed) ?? [];
    return { typed, forms: (likely.length > 0 ? likely : [typed]).flatMap((word) => forms.get(word) ?? []) };
  });
  const groups = await search(context, { words: asked, phrase }, place);
  return groups.length === 0 ? nothing : { groups, corrections };
};

const searchInOtherLayout = async (
  context: ServiceContext,
  typed: string,
  place: Place,
): Promise<SearchResult> => {
  const meant = inRussianLayout(typed);
  if (meant === null) return nothing;
  const groups = await searchAsTyped(context, readQuestion(meant), place);
  return groups.length === 0
    ? nothing
    : { groups, corrections: [{ typed: typed.trim(), taken: meant.trim() }] };
};

/**
 * Finds records of all kinds that the actor may read by their words in any form, by beginnings, by numbers and codes.
 * Where nothing has the words as typed, those typed in the other keyboard layout and those like them are looked for.
 * On a past day only what existed then is found, by what it was called then.
 */
export async function findRecords(
  context: ServiceContext,
  { query, kinds, limit, asOf }: SearchInput & AsOfInput,
): Promise<SearchResult> {
  authorise(context.actor, "portfolio.read", null);
  const question = readQuestion(query);
  const findable = findableKinds(context.actor);
  const place: Place = {
    kinds:
      kinds === undefined || kinds.length === 0 ? findable : findable.filter((kind) => kinds.includes(kind)),
    limit,
    asOf: dayOf(context, asOf),
  };
  if (question.words.length === 0) return nothing;
  const groups = await searchAsTyped(context, question, place);
  if (groups.length > 0) return { groups, corrections: [] };
  const other = await searchInOtherLayout(context, query, place);
  return other.groups.length > 0 ? other : searchMistyped(context, question, place);
}
