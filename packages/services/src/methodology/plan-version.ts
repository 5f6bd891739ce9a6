import {
  removeMethodology,
  saveMethodology,
  type MethodologyFields,
  type MethodologyRecord,
  type MethodologyWrite,
} from "@kedr/domain";
import { notFound, refused } from "../app-error.ts";
import {
  findMethodologyRead,
  type MethodologyChange,
  type PlannedChange,
  type PlanSources,
} from "./planned-change.ts";

type VersionChange = Extract<MethodologyChange, { kind: "version" }>;

/** A version is made with the members of the one that it follows, so that it counts something from its first day. */
function insertsOf(
  { portfolio, newId }: PlanSources,
  { frameworkId, fields }: { frameworkId: string; fields: MethodologyFields },
): MethodologyWrite[] {
  const record: MethodologyRecord = {
    ...fields,
    id: newId(),
    frameworkId,
    origin: "entered",
    sourceSlide: null,
    version: 1,
  };
  const begins = ({ validFrom }: MethodologyFields): string => validFrom ?? "";
  const versions = portfolio.Methodology.filter((one) => one.frameworkId === frameworkId).toSorted(
    (one, other) => (begins(one) < begins(other) ? -1 : 1),
  );
  const followed = versions.findLast((one) => begins(one) < begins(fields)) ?? versions[0];
  const members = portfolio.MethodologyMember.filter(({ methodologyId }) => methodologyId === followed?.id);
  return [
    { entity: "Methodology", operation: "insert", record },
    ...members.map((member): MethodologyWrite => ({
      entity: "MethodologyMember",
      operation: "insert",
      record: { ...member, id: newId(), methodologyId: record.id, origin: "entered", version: 1 },
    })),
  ];
}

/** A new version of a framework's methodology, or other words and days of one that is there. */
export function planVersion(sources: PlanSources, change: VersionChange): PlannedChange {
  const { portfolio } = sources;
  const { methodologyId, version, name, act, validFrom, validTo, generalTarget, generalTargetYear } = change;
  const known =
    methodologyId === undefined ? null : findMethodologyRead(portfolio, { methodologyId, version });
  const frameworkId = known?.frameworkId ?? change.frameworkId;
  if (!portfolio.Framework.some(({ id }) => id === frameworkId)) throw notFound("frameworkId");
  const others = portfolio.Methodology.filter(
    (one) => one.frameworkId === frameworkId && one.id !== known?.id,
  );
  const said = { name, act, validFrom, validTo, generalTarget, generalTargetYear };
  const answer = saveMethodology(said, { known, others });
  if (!answer.isAllowed) throw refused(answer.refusal);
  const { methodology: fields, closes } = answer.fields;
  const writes: MethodologyWrite[] = [
    ...(closes === null
      ? []
      : [
          {
            entity: "Methodology" as const,
            operation: "update" as const,
            id: closes.id,
            fields: { validTo: closes.validTo },
          },
        ]),
    ...(known === null
      ? insertsOf(sources, { frameworkId, fields })
      : [{ entity: "Methodology" as const, operation: "update" as const, id: known.id, fields }]),
  ];
  return { frameworkId, writes, from: known === null ? validFrom : null };
}

/** Takes a version away with its members and their periods. */
export function planVersionRemoval(
  { portfolio }: PlanSources,
  read: { methodologyId: string; version: number },
): PlannedChange {
  const methodology = findMethodologyRead(portfolio, read);
  const answer = removeMethodology(methodology, portfolio.IndicatorValue);
  if (!answer.isAllowed) throw refused(answer.refusal);
  const members = portfolio.MethodologyMember.filter((one) => one.methodologyId === methodology.id);
  const ofMembers = new Set(members.map(({ id }) => id));
  const periods = portfolio.CountingPeriod.filter(({ memberId }) => ofMembers.has(memberId));
  return {
    frameworkId: methodology.frameworkId,
    writes: [
      ...periods.map(({ id }) => ({ entity: "CountingPeriod", operation: "delete", id }) as const),
      ...members.map(({ id }) => ({ entity: "MethodologyMember", operation: "delete", id }) as const),
      { entity: "Methodology", operation: "delete", id: methodology.id },
    ],
    from: methodology.validFrom,
  };
}
