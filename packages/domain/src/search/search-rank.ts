import { excerptOf } from "./excerpt.ts";
import { searchText } from "./search-text.ts";
import {
  searchFields,
  searchKinds,
  type SearchFacts,
  type SearchField,
  type SearchGroup,
  type SearchHit,
  type SearchKind,
} from "./search.view.ts";
import { matchStrength, matchWords, type AskedWord, type TextMatch } from "./word-match.ts";

/** A record that has the words somewhere. */
export interface SearchCandidate {
  kind: SearchKind;
  id: string;
  title: string;
  /** Its other texts; what is empty is left out. */
  texts: Partial<Record<SearchField, string>>;
  facts: SearchFacts;
}

/** What was looked for, in the forms that were found. */
export interface Asked {
  words: readonly AskedWord[];
  phrase: string;
}

const oneSpaced = (text: string): string => searchText(text).replaceAll(/\s+/g, " ").trim();

/** Named exactly so, beginning so, or with the words side by side: better than the same words apart. */
const phrasePoints = (title: string, phrase: string): number => {
  const text = ` ${oneSpaced(title)} `;
  if (text === ` ${phrase} `) return 100;
  if (text.startsWith(` ${phrase}`)) return 60;
  if (text.includes(` ${phrase} `)) return 40;
  // The last word may not have been typed to its end yet.
  return text.includes(` ${phrase}`) ? 5 : 0;
};

/** A code is meant whole. */
const isCode = ({ texts }: SearchCandidate, phrase: string): boolean =>
  [texts.code, texts.registrationNumber].some((code) => code !== undefined && oneSpaced(code) === phrase);

const pointsOf = (
  candidate: SearchCandidate,
  { phrase, inTitle }: { phrase: string; inTitle: TextMatch },
): number => {
  const words = inTitle.strengths.length || 1;
  const sum = inTitle.strengths.reduce<number>((before, strength) => before + strength, 0);
  return (
    (isCode(candidate, phrase) ? 90 : 0) +
    phrasePoints(candidate.title, phrase) +
    (sum / words) * 10 -
    // Of equals the kind that others belong to, then the shorter name.
    searchKinds.indexOf(candidate.kind) -
    Math.min(candidate.title.length, 200) / 250
  );
};

/** The text besides the name that has most of the words which the name lacks. */
const bestField = ({ texts }: SearchCandidate, asked: readonly AskedWord[]): SearchHit["matched"] => {
  let best: { found: number; matched: SearchHit["matched"] } = { found: 0, matched: null };
  for (const field of searchFields) {
    const text = texts[field];
    if (text === undefined) continue;
    const { strengths, marks } = matchWords(text, asked);
    const found = strengths.filter((strength) => strength > matchStrength.none).length;
    if (found > best.found) best = { found, matched: { field, ...excerptOf(text, marks) } };
  }
  return best.matched;
};

interface Ranked {
  hit: SearchHit;
  points: number;
}

const rank = (candidate: SearchCandidate, { words, phrase }: Asked): Ranked => {
  const { kind, id, title, facts } = candidate;
  const inTitle = matchWords(title, words);
  const lacking = words.filter((_, place) => inTitle.strengths[place] === matchStrength.none);
  return {
    hit: {
      kind,
      id,
      title: { text: title, marks: inTitle.marks },
      matched: lacking.length === 0 ? null : bestField(candidate, lacking),
      facts,
    },
    points: pointsOf(candidate, { phrase, inTitle }),
  };
};

const byPoints = (one: Ranked, other: Ranked): number =>
  other.points - one.points || (one.hit.id < other.hit.id ? -1 : 1);

/** How many of a kind there are, and whether counting stopped before the end. */
export type SearchTotals = Partial<Record<SearchKind, { total: number; isMore: boolean }>>;

/** Puts what was found in order and by kind: the kind with the best find first, so many of each at most. */
export const rankFinds = (
  candidates: readonly SearchCandidate[],
  { asked, totals, limit }: { asked: Asked; totals: SearchTotals; limit: number },
): SearchGroup[] => {
  const groups = new Map<SearchKind, Ranked[]>();
  for (const ranked of candidates.map((candidate) => rank(candidate, asked)).toSorted(byPoints)) {
    const group = groups.get(ranked.hit.kind) ?? [];
    groups.set(ranked.hit.kind, [...group, ranked]);
  }
  return [...groups].map(([kind, ranked]) => ({
    kind,
    hits: ranked.slice(0, limit).map(({ hit }) => hit),
    total: totals[kind]?.total ?? ranked.length,
    isMore: totals[kind]?.isMore ?? false,
  }));
};
