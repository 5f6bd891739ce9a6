import { deleteRecord, insertRecords, readPortfolioIn, updateRecord, type Transaction } from "@kedr/db";
import {
  can,
  indexPortfolio,
  memberRemovalRefusal,
  membersPage,
  saveMember,
  type CouncilMemberRecord,
  type CouncilRecord,
  type MembersPage,
  type Portfolio,
  type PortfolioIndex,
  type RemoveMemberInput,
  type SaveCouncilRulesInput,
  type SaveMemberInput,
} from "@kedr/domain";
import { AppError, notFound, refused, requireVersion } from "../app-error.ts";
import { applyOnce, type MutationKey } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";
import { requirePosts } from "./find-meeting.ts";

/** Who belongs to the Council from when to when, and its rules. The past can be looked at, not changed. */
export async function listCouncilMembers(context: ServiceContext, { asOf }: AsOfInput): Promise<MembersPage> {
  const { actor, today } = context;
  authorise(actor, "council.read", null);
  const { portfolio } = await readAt(context, asOf);
  return membersPage(portfolio, portfolio.today === today && can(actor, "council.administer", null));
}

/** The way of every write to the Council itself: answered with its members and rules as they are then. */
function changeCouncil(
  context: ServiceContext,
  key: MutationKey,
  body: (tx: Transaction, state: { index: PortfolioIndex; council: CouncilRecord }) => Promise<void>,
): Promise<MembersPage> {
  const { actor, today } = context;
  return applyOnce(context, key, async (tx) => {
    authorise(actor, "council.administer", null);
    const index = indexPortfolio(await readPortfolioIn(tx, { today }));
    const [council] = index.portfolio.Council.toSorted((one, other) => (one.id < other.id ? -1 : 1));
    if (council === undefined) throw new AppError("not_allowed_now", { reason: "council_missing" });
    await body(tx, { index, council });
    return membersPage(await readPortfolioIn(tx, { today }), true);
  });
}

/** A member at the version that the writer read. */
function findMember(
  { CouncilMember }: Portfolio,
  { councilMemberId, version }: { councilMemberId: string; version: number | undefined },
): CouncilMemberRecord {
  const member = CouncilMember.find(({ id }) => id === councilMemberId);
  if (member === undefined) throw notFound("councilMemberId");
  requireVersion(member, version);
  return member;
}

/**
 * Adds a member of the Council, or rewrites one: also to end a membership by its last day.
 * @throws AppError `forbidden`, `not_found`, `conflict`, or what the rule refuses
 */
export function saveCouncilMember(
  context: ServiceContext,
  { requestId, councilMemberId, version, ...said }: SaveMemberInput,
): Promise<MembersPage> {
  const procedure = "councilMember.save";
  return changeCouncil(context, { requestId, procedure }, async (tx, { index, council }) => {
    const { portfolio } = index;
    const known = councilMemberId === undefined ? null : findMember(portfolio, { councilMemberId, version });
    const { positionId, substitutePositionId } = said;
    requirePosts(index, { positionId, substitutePositionId });
    const others = portfolio.CouncilMember.filter(
      ({ id, councilId }) => councilId === council.id && id !== known?.id,
    );
    const change = saveMember(said, others);
    if (!change.isAllowed) throw refused(change.refusal);
    if (known !== null) return updateRecord(tx, "CouncilMember", { id: known.id, fields: change.fields });
    const own = { id: context.newId(), councilId: council.id, origin: "entered", version: 1 } as const;
    await insertRecords(tx, "CouncilMember", [{ ...change.fields, ...own }]);
  });
}

/**
 * Removes a member who was entered by mistake; the change log keeps the entry.
 * @throws AppError `not_found`, `conflict`, or `not_allowed_now` for one who was marked at a meeting or voted
 */
export function removeCouncilMember(
  context: ServiceContext,
  { requestId, ...read }: RemoveMemberInput,
): Promise<MembersPage> {
  const procedure = "councilMember.remove";
  return changeCouncil(context, { requestId, procedure }, async (tx, { index: { portfolio } }) => {
    const member = findMember(portfolio, read);
    const refusal = memberRemovalRefusal(portfolio, member.id);
    if (refusal !== null) throw refused(refusal);
    await deleteRecord(tx, "CouncilMember", member.id);
  });
}

/**
 * Sets the Council's quorum and how its due dates are watched.
 * @throws AppError `forbidden`, `conflict`
 */
export function saveCouncilRules(
  context: ServiceContext,
  { requestId, version, ...rules }: SaveCouncilRulesInput,
): Promise<MembersPage> {
  const procedure = "councilMember.saveRules";
  return changeCouncil(context, { requestId, procedure }, async (tx, { council }) => {
    requireVersion(council, version);
    await updateRecord(tx, "Council", { id: council.id, fields: rules });
  });
}
