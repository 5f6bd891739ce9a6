import { insertRecords, updateRecord, type Transaction } from "@kedr/db";
import {
  cardRefusal,
  cardTies,
  type Card,
  type CardName,
  type PortfolioIndex,
  type RecordTypes,
} from "@kedr/domain";
import { refused } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeRegistry, findRecord, type RegistryAnswer } from "./change-registry.ts";
import { saveTies } from "./save-ties.ts";

/** What a record has that no card says: where it comes from. */
const provenance: { [Name in CardName]: object } = {
  Strategy: { sourceDocument: null, sourceSlide: null },
  Goal: { sourceSlide: null },
  Industry: { sourceSlide: null },
  PlanItem: { sourceSlide: null },
  ExpectedResult: { sourceSlide: null },
  Project: { sourceDocument: null, sourceSlide: null, sourceNote: null },
  Authority: { sourceSlide: null },
  Position: { sourceSlide: null },
  Person: { sourceSlide: null },
  LegalAct: { sourceSlide: null, sourceNote: null },
  InformationSystem: { sourceSlide: null, sourceNote: null },
};

/** The fields of a card that are fields of the record. */
const ownFields = (name: CardName, card: object): object => {
  const ties = new Set(cardTies[name].map(({ field }) => field));
  return Object.fromEntries(Object.entries(card).filter(([field]) => !ties.has(field)));
};

const check = <Name extends CardName>(
  name: Name,
  card: Card<Name>,
  seen: { index: PortfolioIndex; id: string | null },
): void => {
  const refusal = cardRefusal(name, card, seen);
  if (refusal !== null) throw refused(refusal);
};

/**
 * Enters a record of the registry with its ties.
 * @throws AppError `forbidden`, or `invalid_input` with the card's field
 */
export function createRecord<Name extends CardName>(
  context: ServiceContext,
  name: Name,
  { requestId, ...card }: Card<Name> & { requestId: string },
): Promise<RegistryAnswer> {
  return changeRegistry(context, { requestId, procedure: `registry.create ${name}` }, async (tx, index) => {
    const said = card as unknown as Card<Name>;
    check(name, said, { index, id: null });
    const id = context.newId();
    const record = { ...provenance[name], ...ownFields(name, said), id, origin: "entered", version: 1 };
    // A card says every field of its record that is not its provenance: the database refuses one that is missing.
    await insertRecords(tx, name, [record as unknown as RecordTypes[Name]]);
    await saveTies(tx, { context, index, name }, { id, card: said });
    return { id, version: 1 };
  });
}

/**
 * Edits a record of the registry with its ties.
 * @throws AppError `forbidden`, `not_found`, `conflict`, or `invalid_input` with the card's field
 */
export function editRecord<Name extends CardName>(
  context: ServiceContext,
  name: Name,
  { requestId, id, version, ...card }: Card<Name> & { requestId: string; id: string; version: number },
): Promise<RegistryAnswer> {
  return changeRegistry(context, { requestId, procedure: `registry.edit ${name}` }, async (tx, index) => {
    findRecord(index, { entity: name, id, version });
    const said = card as unknown as Card<Name>;
    check(name, said, { index, id });
    await store(tx, name, { id, fields: ownFields(name, said) });
    await saveTies(tx, { context, index, name }, { id, card: said });
    return { id, version: version + 1 };
  });
}

function store<Name extends CardName>(
  tx: Transaction,
  name: Name,
  { id, fields }: { id: string; fields: object },
): Promise<void> {
  return updateRecord(tx, name, {
    id,
    fields: fields as Partial<Omit<RecordTypes[Name], "id" | "version">>,
  });
}
