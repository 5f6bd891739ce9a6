import {
  bondsOf,
  isArchivable,
  type CalendarDate,
  type SearchCandidate,
  type SearchKind,
} from "@kedr/domain";
import type { Database } from "./database.ts";
import { searchedText, searchSources, type SearchSource } from "./search-sources.ts";
import { endOfDayInTomsk } from "./tomsk-time.ts";

/** A word that is looked for: it or one of the words like it. */
export interface SoughtWord {
  /** To be found in any form. */
  words: readonly { word: string; stem: string | null }[];
  /** Whether what only begins so is found too. */
  isBegun: boolean;
}

/** What to look for, and where. */
export interface SearchOrder {
  sought: readonly SoughtWord[];
  /** All words as typed, one space apart, as search sees them: what has them side by side comes first. */
  phrase: string;
  kinds: readonly SearchKind[];
  /** So many of each kind at most. */
  limit: number;
  /** The application's today. */
  today: CalendarDate;
  /** As known at the end of this day: what was there then, named as then. */
  asOf?: CalendarDate | undefined;
}

/** A find with the number of all finds of its kind. */
export interface SearchRow extends SearchCandidate {
  total: number;
}

/** Finds of a kind are counted and put in order so far; a word that more records have is no search. */
export const mostCounted = 200;

const factsOf = ({ facts }: SearchSource): string =>
  Object.entries(facts)
    .map(([name, expression]) => `'${name}', ${expression}`)
    .join(", ");

const textsOf = ({ texts }: SearchSource): string =>
  Object.entries(texts)
    .map(([field, expression]) => `'${field}', nullif(${expression}, '')`)
    .join(", ");

/** What is archived, and what is part of something archived, is offered nowhere. */
const isOffered = ({ table }: SearchSource): string => {
  const owners = bondsOf(table).filter(({ bond, to }) => bond === "part" && isArchivable(to));
  const entries = [{ to: table, field: "id" }, ...owners].map(({ to, field }) => `('${to}', r."${field}")`);
  return `NOT EXISTS (SELECT FROM "ArchiveEntry" a WHERE (a."entity", a."recordId") IN (${entries.join(", ")}))`;
};

// Ranking by PostgreSQL would make the word forms of each find anew. This order is cheap and puts whole names and words
// side by side first; what is left is put in order by the domain.
const statementOf = (source: SearchSource): string => `
  (SELECT '${source.kind}' AS kind, r."id" AS id, ${source.title} AS title, r.found::int AS total,
          jsonb_strip_nulls(jsonb_build_object(${textsOf(source)})) AS texts,
          jsonb_strip_nulls(jsonb_build_object(${factsOf(source)})) AS facts
   FROM (SELECT r.*, count(*) OVER () AS found
         FROM (SELECT * FROM "${source.table}" r
               WHERE kedr_search_vector(${searchedText(source)}) @@ $1::tsquery AND ${isOffered(source)}
                 ${source.where ? `AND ${source.where}` : ""}
               LIMIT ${mostCounted}) r
         ORDER BY CASE position($3 IN lower(${source.title})) WHEN 0 THEN 2 WHEN 1 THEN 0 ELSE 1 END,
                  length(${source.title}), r."id" COLLATE "C"
         LIMIT $4) r ${source.joins ?? ""})`;

const tables = [
  ...new Set([...searchSources.map(({ table }) => table), "PositionTerm", "Curation", "ArchiveEntry"]),
];

/** Tables of a past day in the place of the present ones, under the same names. */
const pastTables = `WITH latest AS MATERIALIZED (
    SELECT DISTINCT ON (entity, "entityId") entity, after
    FROM "Change"
    WHERE "knownAt" < $5::timestamptz AND entity IN (${tables.map((table) => `'${table}'`).join(", ")})
    ORDER BY entity, "entityId", sequence DESC
  ), ${tables
    .map(
      (table) => `"${table}" AS (
    SELECT past.* FROM latest CROSS JOIN LATERAL jsonb_populate_record(NULL::"${table}", latest.after) past
    WHERE latest.entity = '${table}' AND latest.after IS NOT NULL)`,
    )
    .join(", ")}`;

const lexeme = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const soughtWord = ({ words, isBegun }: SoughtWord): string =>
  words
    .flatMap(({ word, stem }) => [
      // One letter begins half of the dictionary.
      isBegun && word.length > 1 ? `${lexeme(word)}:*` : lexeme(word),
      ...(stem === null ? [] : [lexeme(stem)]),
    ])
    .join(" | ");

const tsquery = (sought: readonly SoughtWord[]): string =>
  sought.map((word) => `(${soughtWord(word)})`).join(" & ");

/** The records that have every sought word, some of each kind, in one statement. */
export const searchRecords = async (
  { prisma }: Pick<Database, "prisma">,
  { sought, phrase, kinds, limit, today, asOf }: SearchOrder,
): Promise<SearchRow[]> => {
  const asked = searchSources.filter(({ kind }) => kinds.includes(kind));
  if (sought.length === 0 || asked.length === 0) return [];
  // The day stands in few of the statements; the database refuses to be told what stands nowhere.
  const statement = `SELECT * FROM (${asked.map(statementOf).join(" UNION ALL ")}) finds WHERE $2::date IS NOT NULL`;
  const values = [tsquery(sought), asOf ?? today, phrase, limit];
  return asOf === undefined
    ? prisma.$queryRawUnsafe<SearchRow[]>(statement, ...values)
    : prisma.$queryRawUnsafe<SearchRow[]>(`${pastTables} ${statement}`, ...values, endOfDayInTomsk(asOf));
};

/** The stem of each word in its language, as the index has it; null for words that tell nothing («и», «the»). */
export const readStems = async (
  { prisma }: Pick<Database, "prisma">,
  words: readonly string[],
): Promise<Map<string, string | null>> => {
  const rows = await prisma.$queryRaw<{ word: string; stem: string | null }[]>`
    SELECT word, (tsvector_to_array(to_tsvector('russian', word)))[1] AS stem FROM unnest(${words}::text[]) AS word`;
  return new Map(rows.map(({ word, stem }) => [word, stem]));
};

/** Known words that have nearly the same letters: among them are those that a mistyped word may have meant. */
export const readSimilarWords = async (
  { prisma }: Pick<Database, "prisma">,
  words: readonly string[],
): Promise<Map<string, string[]>> => {
  const rows = await prisma.$queryRaw<{ typed: string; known: string[] }[]>`
    SELECT typed, array_agg(k."word" ORDER BY k."word" COLLATE "C") AS known
    FROM unnest(${words}::text[]) AS typed
    JOIN "SearchWord" k ON length(k."word") BETWEEN length(typed) - 2 AND length(typed) + 5
      AND length(translate(left(k."word", length(typed) + 1), typed, '')) <= 2
      AND length(translate(typed, left(k."word", length(typed) + 1), '')) <= 2
    GROUP BY typed`;
  return new Map(rows.map(({ typed, known }) => [typed, known]));
};
