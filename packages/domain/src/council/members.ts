import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { CouncilMemberRecord, CouncilPart } from "./member.record.ts";

/** Parts in the order in which members are listed. */
export const partOrder: readonly CouncilPart[] = ["chair", "deputy_chair", "secretary", "member"];

/** Whether somebody belongs to the council on a day; both ends of the period are included. */
export const isMemberOn = (
  { fromDate, toDate }: Pick<CouncilMemberRecord, "fromDate" | "toDate">,
  date: CalendarDate,
): boolean => fromDate <= date && (toDate === null || date <= toDate);

/** The members of a council on a day: the chair first, then deputies, the secretary and the others by what they are called. */
export const membersOn = (
  portfolio: Portfolio,
  { councilId, date }: { councilId: string; date: CalendarDate },
): CouncilMemberRecord[] =>
  portfolio.CouncilMember.filter((member) => member.councilId === councilId && isMemberOn(member, date))
    .map((member) => ({ member, name: memberName(portfolio, member) }))
    .toSorted(
      (one, other) =>
        partOrder.indexOf(one.member.part) - partOrder.indexOf(other.member.part) ||
        one.name.localeCompare(other.name, "ru") ||
        (one.member.id < other.member.id ? -1 : 1),
    )
    .map(({ member }) => member);

/** What a member is called: the name that is entered, with the post behind it where there is one; else the post. */
export const memberName = (
  { Position }: Pick<Portfolio, "Position">,
  { positionId, name }: Pick<CouncilMemberRecord, "positionId" | "name">,
): string => {
  const post = Position.find(({ id }) => id === positionId)?.title ?? null;
  return [name, post].filter((words) => words !== null).join(", ");
};
