import type { CalendarDate } from "../calendar/calendar-date.ts";
import { phaseOn, type PeriodPhase } from "../calendar/day-period.ts";
import type { Origin } from "../portfolio/origin.ts";
import { byId } from "../portfolio/grouping.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { referenceTo } from "../portfolio/reference.ts";
import type { Reference } from "../project/project.view.ts";
import { compareRussian } from "../wording/russian-order.ts";
import type { CouncilRecord } from "./council.record.ts";
import type { CouncilPart } from "./member.record.ts";
import { memberName, partOrder } from "./members.ts";

export interface MemberView {
  id: string;
  /** The name with the post behind it, or either. */
  label: string;
  part: CouncilPart;
  position: Reference | null;
  name: string | null;
  substitute: Reference | null;
  fromDate: CalendarDate;
  toDate: CalendarDate | null;
  phase: PeriodPhase;
  basis: string | null;
  origin: Origin;
  version: number;
}

/** The rules of a council that are settings. */
export type CouncilRules = Pick<
  CouncilRecord,
  "quorumShare" | "movesDueDates" | "headToldAfter" | "curatorToldAfter" | "councilToldAfter" | "version"
>;

export interface MembersPage {
  today: CalendarDate;
  council: Reference | null;
  /** Null while no council is entered. */
  rules: CouncilRules | null;
  /** Those in force first, then those to come and the former; within each the chair, deputies, the secretary, the others. */
  members: MemberView[];
  /** How many belong to the council today. */
  inForce: number;
  canAdminister: boolean;
}

const phases: readonly PeriodPhase[] = ["current", "planned", "past"];

/** Everybody who belongs, will belong or belonged to the council, and its rules. */
export const membersPage = (portfolio: Portfolio, canAdminister: boolean): MembersPage => {
  const { today } = portfolio;
  const [council] = portfolio.Council.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const positions = byId(portfolio.Position);
  const members = portfolio.CouncilMember.filter(({ councilId }) => councilId === council?.id)
    .map((member): MemberView => {
      const { id, part, name, fromDate, toDate, basis, origin, version } = member;
      return {
        id,
        label: memberName(portfolio, member),
        part,
        position: referenceTo(positions, member.positionId),
        name,
        substitute: referenceTo(positions, member.substitutePositionId),
        fromDate,
        toDate,
        phase: phaseOn(member, today),
        basis,
        origin,
        version,
      };
    })
    .toSorted(
      (one, other) =>
        phases.indexOf(one.phase) - phases.indexOf(other.phase) ||
        partOrder.indexOf(one.part) - partOrder.indexOf(other.part) ||
        compareRussian(one.label, other.label) ||
        (one.id < other.id ? -1 : 1),
    );
  return {
    today,
    council: council ? { id: council.id, name: council.name } : null,
    rules: council ? rulesOf(council) : null,
    members,
    inForce: members.filter(({ phase }) => phase === "current").length,
    canAdminister: canAdminister && council !== undefined,
  };
};

const rulesOf = ({
  quorumShare,
  movesDueDates,
  headToldAfter,
  curatorToldAfter,
  councilToldAfter,
  version,
}: CouncilRecord): CouncilRules => ({
  quorumShare,
  movesDueDates,
  headToldAfter,
  curatorToldAfter,
  councilToldAfter,
  version,
});
