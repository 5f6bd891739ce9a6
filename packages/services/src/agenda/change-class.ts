import { deleteRecord, insertRecords, readPortfolioIn, updateRecord, type Transaction } from "@kedr/db";
import {
  agendaChoices,
  type AgendaChoices,
  type AddresseeClassRecord,
  type AddresseeRefusal,
  type Portfolio,
  type RemoveClassInput,
  type SaveClassInput,
} from "@kedr/domain";
import { notFound, refused, requireVersion } from "../app-error.ts";
import { applyOnce, type MutationKey } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";

const no = (refusal: AddresseeRefusal): never => {
  throw refused(refusal);
};

const changeClasses = (
  context: ServiceContext,
  key: MutationKey,
  body: (tx: Transaction, portfolio: Portfolio) => Promise<void>,
): Promise<AgendaChoices> => {
  const { actor, today } = context;
  return applyOnce(context, key, async (tx) => {
    authorise(actor, "meeting.prepare", null);
    await body(tx, await readPortfolioIn(tx, { today }));
    return agendaChoices(await readPortfolioIn(tx, { today }));
  });
};

/** The class as it is; its members are not a part of its version. */
const findClass = (
  { AddresseeClass }: Portfolio,
  { classId, version }: { classId: string; version: number | undefined },
): AddresseeClassRecord => {
  const found = AddresseeClass.find(({ id }) => id === classId);
  if (found === undefined) throw notFound("classId");
  requireVersion(found, version);
  return found;
};

/**
 * Keeps a class of addressees and the bodies that belong to it. The name of a class that the source printed stays.
 * @throws AppError `forbidden`, `not_found`, `conflict`, or what is refused with its field
 */
export function saveClass(context: ServiceContext, input: SaveClassInput): Promise<AgendaChoices> {
  const { requestId, version, name, rule } = input;
  const key = { requestId, procedure: "agenda.saveClass" };
  return changeClasses(context, key, async (tx, portfolio) => {
    const { newId } = context;
    const before =
      input.classId === undefined ? null : findClass(portfolio, { classId: input.classId, version });
    if (before?.origin === "source" && before.name !== name) no({ code: "class_of_source", field: "name" });
    const isTaken = portfolio.AddresseeClass.some((one) => one.id !== before?.id && one.name === name);
    if (isTaken) no({ code: "class_name_taken", field: "name" });
    const classId = before?.id ?? newId();
    if (before === null) {
      await insertRecords(tx, "AddresseeClass", [
        { id: classId, name, rule, origin: "entered", sourceSlide: null, version: 1 },
      ]);
    } else await updateRecord(tx, "AddresseeClass", { id: classId, fields: { name, rule } });
    await saveMembers(tx, portfolio, { classId, authorityIds: new Set(input.authorityIds), newId });
  });
}

async function saveMembers(
  tx: Transaction,
  { Authority, AddresseeClassMember }: Portfolio,
  { classId, authorityIds, newId }: { classId: string; authorityIds: Set<string>; newId: () => string },
): Promise<void> {
  const bodies = new Set(Authority.map(({ id }) => id));
  if ([...authorityIds].some((id) => !bodies.has(id))) throw notFound("authorityIds");
  const members = AddresseeClassMember.filter((member) => member.classId === classId);
  for (const { id, authorityId } of members) {
    if (!authorityIds.delete(authorityId)) await deleteRecord(tx, "AddresseeClassMember", id);
  }
  const added = [...authorityIds].map((authorityId) => ({
    id: newId(),
    classId,
    authorityId,
    origin: "entered" as const,
    version: 1,
  }));
  if (added.length > 0) await insertRecords(tx, "AddresseeClassMember", added);
}

/**
 * Removes a class that no point is addressed to and that the source has not printed.
 * @throws AppError `forbidden`, `not_found`, `conflict`, `not_allowed_now`
 */
export function removeClass(
  context: ServiceContext,
  { requestId, classId, version }: RemoveClassInput,
): Promise<AgendaChoices> {
  return changeClasses(context, { requestId, procedure: "agenda.removeClass" }, async (tx, portfolio) => {
    const before = findClass(portfolio, { classId, version });
    if (before.origin === "source") no({ code: "class_of_source", field: null });
    const isUsed = portfolio.DecisionAddressee.some((one) => one.classId === classId);
    if (isUsed) no({ code: "class_used", field: null });
    for (const member of portfolio.AddresseeClassMember) {
      if (member.classId === classId) await deleteRecord(tx, "AddresseeClassMember", member.id);
    }
    await deleteRecord(tx, "AddresseeClass", classId);
  });
}
