import type { CalendarDate, CouncilPart, MemberView } from "@kedr/domain";
import { isCalendarDate } from "@kedr/domain";

export const councilParts: readonly CouncilPart[] = ["chair", "deputy_chair", "secretary", "member"];

/** What is written of a member of the Council. */
export interface MemberFields {
  part: CouncilPart;
  positionId: string | null;
  name: string | null;
  substitutePositionId: string | null;
  fromDate: CalendarDate;
  toDate: CalendarDate | null;
  basis: string | null;
}

/** A member as it was read. */
export const memberFields = (member: MemberView): MemberFields => ({
  part: member.part,
  positionId: member.position?.id ?? null,
  name: member.name,
  substitutePositionId: member.substitute?.id ?? null,
  fromDate: member.fromDate,
  toDate: member.toDate,
  basis: member.basis,
});

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);
const dayOf = (value: unknown): CalendarDate | null =>
  typeof value === "string" && isCalendarDate(value) ? value : null;

/** A member as the server sent it with a conflict; null when it cannot be read. */
export const readStoredMember = (current: Record<string, unknown>) => {
  const part = councilParts.find((one) => one === current["part"]);
  const fromDate = dayOf(current["fromDate"]);
  const { version } = current;
  if (part === undefined || fromDate === null || typeof version !== "number") return null;
  const fields: MemberFields = {
    part,
    positionId: textOf(current["positionId"]),
    name: textOf(current["name"]),
    substitutePositionId: textOf(current["substitutePositionId"]),
    fromDate,
    toDate: dayOf(current["toDate"]),
    basis: textOf(current["basis"]),
  };
  return { fields, version };
};
