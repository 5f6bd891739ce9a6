import { saveMembers, type MethodologyWrite, type Portfolio } from "@kedr/domain";
import { notFound, refused, requireVersion } from "../app-error.ts";
import {
  findMethodology,
  type MethodologyChange,
  type PlannedChange,
  type PlanSources,
} from "./planned-change.ts";

type MembersChange = Extract<MethodologyChange, { kind: "members" }>;

/** Stops whoever names what is not recorded, or has not seen a membership as it is now. */
function requireKnown(portfolio: Portfolio, { methodologyId, members, takenOut }: MembersChange): void {
  const indicators = new Set(portfolio.Indicator.map(({ id }) => id));
  const industries = new Set(portfolio.Industry.map(({ id }) => id));
  const memberships = new Map(
    portfolio.MethodologyMember.filter((one) => one.methodologyId === methodologyId).map((one) => [
      one.indicatorId,
      one,
    ]),
  );
  for (const { indicatorId, industryId, version } of members) {
    if (!indicators.has(indicatorId)) throw notFound("indicatorId");
    if (industryId !== null && !industries.has(industryId)) throw notFound("industryId");
    const known = memberships.get(indicatorId);
    if (known) requireVersion(known, version);
  }
  if (takenOut.some((id) => !memberships.has(id))) throw notFound("takenOut");
}

/** How a version counts the indicators named, and which of them it counts no more. */
export function planMembers({ portfolio, newId }: PlanSources, change: MembersChange): PlannedChange {
  const { id: methodologyId, frameworkId, validFrom } = findMethodology(portfolio, change.methodologyId);
  requireKnown(portfolio, change);
  const said = change.members.map(({ version: _read, ...fields }) => fields);
  const known = portfolio.MethodologyMember.filter((member) => member.methodologyId === methodologyId);
  const answer = saveMembers(said, { takenOut: change.takenOut, known });
  if (!answer.isAllowed) throw refused(answer.refusal);
  const { added, edited, removed } = answer.fields;
  const ofRemoved = new Set(removed);
  const periods = portfolio.CountingPeriod.filter(({ memberId }) => ofRemoved.has(memberId));
  const writes: MethodologyWrite[] = [
    ...periods.map(({ id }) => ({ entity: "CountingPeriod", operation: "delete", id }) as const),
    ...removed.map((id) => ({ entity: "MethodologyMember", operation: "delete", id }) as const),
    ...edited.map(
      ({ id, fields }) => ({ entity: "MethodologyMember", operation: "update", id, fields }) as const,
    ),
    ...added.map(
      (fields) =>
        ({
          entity: "MethodologyMember",
          operation: "insert",
          record: { ...fields, id: newId(), methodologyId, origin: "entered", version: 1 },
        }) as const,
    ),
  ];
  return { frameworkId, writes, from: validFrom };
}
