import type { PortfolioIndex } from "../../portfolio/portfolio-index.ts";
import type { RecordName } from "../../portfolio/portfolio.ts";
import { bondsOf } from "../bonds.ts";
import { cardTies } from "./card-ties.ts";
import type { Card, CardName } from "./cards.ts";

/** Why a card is not stored; the API words it. */
export type RegistryRefusalCode =
  | "record_unknown"
  | "name_taken"
  | "place_taken"
  | "ends_before_it_starts"
  | "body_in_circle";

export interface RegistryRefusal {
  code: RegistryRefusalCode;
  /** The card's field at fault. */
  field: string;
}

interface Seen {
  index: PortfolioIndex;
  /** Null for a record that is being entered. */
  id: string | null;
}

type Row = { id: string } & Readonly<Record<string, unknown>>;

const rows = ({ portfolio }: PortfolioIndex, name: RecordName): readonly Row[] =>
  portfolio[name] as unknown as readonly Row[];

/** What the card leads to must be in the registry, and not in its archive. */
const unknownReference = (
  name: CardName,
  card: Readonly<Record<string, unknown>>,
  index: PortfolioIndex,
): RegistryRefusal | null => {
  const known = (to: RecordName, id: unknown): boolean => rows(index, to).some((row) => row.id === id);
  for (const { field, to } of bondsOf(name)) {
    const id = card[field];
    if (typeof id === "string" && !known(to, id)) return { code: "record_unknown", field };
  }
  for (const { field, to } of cardTies[name]) {
    const ids = card[field];
    if (Array.isArray(ids) && !ids.every((id) => known(to, id))) return { code: "record_unknown", field };
  }
  return null;
};

/** Letters and digits alone, «ё» as «е»: two names that differ in quotes or case are one name. */
const sameWords = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("ё", "е")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const isTaken = (name: CardName, { index, id }: Seen, isSame: (row: Row) => boolean): boolean =>
  rows(index, name).some((row) => row.id !== id && isSame(row));

const nameTaken = (name: CardName, said: string, seen: Seen): RegistryRefusal | null =>
  isTaken(name, seen, (row) => sameWords(String(row["name"])) === sameWords(said))
    ? { code: "name_taken", field: "name" }
    : null;

const numberTaken = (
  name: CardName,
  card: Readonly<Record<string, unknown>>,
  { seen, within }: { seen: Seen; within: readonly string[] },
): RegistryRefusal | null =>
  isTaken(
    name,
    seen,
    (row) => row["number"] === card["number"] && within.every((field) => row[field] === card[field]),
  )
    ? { code: "place_taken", field: "number" }
    : null;

/** Whether a body would stand above itself. */
const isOwnParent = (parentId: string | null, { index, id }: Seen): boolean => {
  const parents = new Map(index.portfolio.Authority.map((body) => [body.id, body.parentId]));
  const above = new Set<string>();
  for (let at = parentId; at !== null && !above.has(at); at = parents.get(at) ?? null) above.add(at);
  return id !== null && above.has(id);
};

type Rules = { [Name in CardName]: (card: Card<Name>, seen: Seen) => RegistryRefusal | null };

const none = (): null => null;

const rules: Rules = {
  Strategy: none,
  Goal: (card, seen) => numberTaken("Goal", card, { seen, within: ["strategyId"] }),
  Industry: (card, seen) =>
    nameTaken("Industry", card.name, seen) ??
    numberTaken("Industry", card, { seen, within: ["strategyId", "listedAs"] }),
  PlanItem: (card, seen) => numberTaken("PlanItem", card, { seen, within: ["strategyId", "year"] }),
  ExpectedResult: (card, seen) => numberTaken("ExpectedResult", card, { seen, within: ["strategyId"] }),
  Project: (card, seen) =>
    nameTaken("Project", card.name, seen) ??
    (card.startDate !== null && card.endDate !== null && card.endDate < card.startDate
      ? { code: "ends_before_it_starts", field: "endDate" }
      : null),
  Authority: (card, seen) =>
    nameTaken("Authority", card.name, seen) ??
    (isOwnParent(card.parentId, seen) ? { code: "body_in_circle", field: "parentId" } : null),
  Position: none,
  // People may share a name; whoever enters them tells them apart by the note.
  Person: none,
  LegalAct: none,
  InformationSystem: (card, seen) => nameTaken("InformationSystem", card.name, seen),
};

/** Why a card cannot be stored as it is; null where it can. */
export const cardRefusal = <Name extends CardName>(
  name: Name,
  card: Card<Name>,
  seen: Seen,
): RegistryRefusal | null => {
  const rule: (card: Card<Name>, seen: Seen) => RegistryRefusal | null = rules[name];
  return unknownReference(name, card, seen.index) ?? rule(card, seen);
};
