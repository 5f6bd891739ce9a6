import type { CalendarDate } from "../calendar/calendar-date.ts";
import { yearOf } from "../calendar/days.ts";
import { achievement } from "../indicator/achievement.ts";
import type { IndicatorValueRecord } from "../indicator/indicator.record.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { type IndexMember, indexMembers, memberFigures } from "./index-members.ts";
import { indexOfParts, latestDate } from "./industry-maturity.ts";
import type { MethodologyRecord } from "./maturity.record.ts";
import { digitalMaturityId, methodologyInForce } from "./methodology.ts";
import type { PacePoint } from "./pace.view.ts";
import { valueMethodologies } from "./value-methodology.ts";
import type { Weighted } from "./weighted-mean.ts";

type Member = IndexMember;
type Moment = Pick<PacePoint, "date" | "year">;
type Part = Moment & Weighted;

/** The members of an industry's index that count today; the same at all its points. */
const countedMembers = (portfolio: Portfolio, industryId: string, methodology: MethodologyRecord): Member[] =>
  indexMembers(portfolio, methodology, portfolio.today).filter(
    (member) => member.counting.isCounted && member.industryId === industryId,
  );

const momentOf = ({ date, year }: { date: CalendarDate | null; year: number | null }): Moment | null => {
  if (date !== null) return { date, year: yearOf(date) };
  return year === null ? null : { date: null, year };
};

/** The index at a point: of all parts, by the rule of the index itself; nothing where one of them is missing. */
const pointOf = (
  parts: readonly (Part | null)[],
  moment: (parts: readonly Part[]) => Moment | null,
  methodology: MethodologyRecord,
): PacePoint | null => {
  const entered = parts.filter((part) => part !== null);
  const value = entered.length === parts.length ? indexOfParts(entered) : null;
  const at = moment(entered);
  return value === null || at === null
    ? null
    : { value, ...at, kind: "computed", methodologyId: methodology.id };
};

/** The day of the latest part; none where a part has no day. */
const latestDay = (parts: readonly Part[]): Moment | null => {
  const date = parts.some((part) => part.date === null) ? null : latestDate(parts.map((part) => part.date));
  return momentOf({ date, year: null });
};

/** The moment that all parts share; none where they started at different times. */
const sharedMoment = ([first, ...more]: readonly Part[]): Moment | null => {
  if (!first || more.some(({ date, year }) => date !== first.date || year !== first.year)) return null;
  return momentOf(first);
};

/** What the facts of a day give. */
const factOn = (member: Member, day: CalendarDate): Part | null => {
  const { achievement: value, current } = memberFigures(member, day);
  if (value === null || current === null) return null;
  return { value, weight: member.membership.weight, date: current.date, year: current.year ?? 0 };
};

/** What the value that an indicator started from gives, as though it were the fact. */
const startOf = (member: Member, today: CalendarDate): Part | null => {
  const { baseline, target } = memberFigures(member, today);
  const moment = baseline && momentOf(baseline);
  const value =
    baseline &&
    achievement({
      direction: member.indicator.direction,
      baseline: baseline.value,
      fact: baseline.value,
      target: target?.value ?? null,
      limit: member.limit,
    });
  return moment === null || value === null ? null : { value, weight: member.membership.weight, ...moment };
};

/** Earlier days on which a member's fact is dated, earliest first. */
const factDays = (members: readonly Member[], before: CalendarDate): CalendarDate[] => {
  const days = members.flatMap(({ values }) =>
    values.flatMap(({ role, kind, date }) =>
      role === "actual" && kind !== "estimate" && date !== null && date < before ? [date] : [],
    ),
  );
  return [...new Set(days)].toSorted();
};

/**
 * The computed figure of today's dated facts, and the earliest one of the same indicators under the same methodology:
 * from the values that they all started from, else from their first dated facts. A fact without a day makes no point.
 */
export const computedPoints = (
  portfolio: Portfolio,
  industryId: string,
): { now: PacePoint | null; start: PacePoint | null } => {
  const { today } = portfolio;
  const methodology = methodologyInForce(portfolio.Methodology, { frameworkId: digitalMaturityId, today });
  if (methodology === null) return { now: null, start: null };
  const members = countedMembers(portfolio, industryId, methodology);
  const parts = members.map((member) => factOn(member, today));
  const now = pointOf(parts, latestDay, methodology);
  if (now === null || now.date === null) return { now, start: null };
  const baselines = members.map((member) => startOf(member, today));
  const byBaselines = pointOf(baselines, sharedMoment, methodology);
  if (byBaselines) return { now, start: byBaselines };
  for (const day of factDays(members, now.date)) {
    const earlier = members.map((member) => factOn(member, day));
    const start = pointOf(earlier, latestDay, methodology);
    if (start) return { now, start };
  }
  return { now, start: null };
};

/** Whether a value was measured under another version: its figures and those of this one are no one series. */
const isOfOther = (portfolio: Portfolio, methodology: MethodologyRecord) => {
  const methodologyOf = valueMethodologies(portfolio);
  return (value: IndicatorValueRecord): boolean =>
    (methodologyOf(value)?.id ?? methodology.id) !== methodology.id;
};

/**
 * Every figure of an industry that today's methodology gives from the facts of a day, earliest first, with the one of
 * the values that all members started from. Values measured under another version are left out.
 */
export const computedSeries = (portfolio: Portfolio, industryId: string): PacePoint[] => {
  const { today } = portfolio;
  const methodology = methodologyInForce(portfolio.Methodology, { frameworkId: digitalMaturityId, today });
  if (methodology === null) return [];
  const isForeign = isOfOther(portfolio, methodology);
  const members = countedMembers(portfolio, industryId, methodology).map((member) => ({
    ...member,
    values: member.values.filter((value) => !isForeign(value)),
  }));
  const start = pointOf(
    members.map((member) => startOf(member, today)),
    sharedMoment,
    methodology,
  );
  const points = [...factDays(members, today), today].flatMap((day) => {
    const point = pointOf(
      members.map((member) => factOn(member, day)),
      latestDay,
      methodology,
    );
    return point ?? [];
  });
  // Two days have one figure where nothing new was told between them.
  const byDay = new Map(points.map((point) => [point.date, point]));
  return [...(start ? [start] : []), ...byDay.values()];
};
