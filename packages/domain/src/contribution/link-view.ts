import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { IndicatorView } from "../indicator/indicator.view.ts";
import type { ContributionLink, LinkAbilities, LinkYear } from "./contribution.view.ts";
import { countedYears, isCountedYear, sumOf, type CountedYears } from "./cover.ts";
import type { LinkedProject } from "./link-register.ts";

/** What the asking actor may do with a link. */
export type JudgeLink = (linked: LinkedProject) => LinkAbilities;

/** For reads that offer nothing. */
export const nothingMay: LinkAbilities = {
  canState: false,
  canConfirm: false,
  canUnconfirm: false,
  canWithdraw: false,
};

/** The day of a value, its year where it is of a year, null where it is of no known time. */
export const timeOf = (value: IndicatorView["current"]): CalendarDate | number | null =>
  value === null ? null : (value.date ?? value.year);

/** The years of which contributions count towards the indicator's target. */
export const yearsOf = ({ current, target }: IndicatorView, today: CalendarDate): CountedYears =>
  countedYears(timeOf(current), { targetYear: target?.year ?? null, today });

/** What a project states for the years that count; null where it states none of them. */
export const statedBy = ({ contributions }: LinkedProject, years: CountedYears): number | null => {
  const counted = contributions.filter(({ year }) => isCountedYear(years, year));
  return counted.length === 0 ? null : sumOf(counted.map(({ value }) => value));
};

/** What several projects state together; null where none of them states anything. */
export const statedByAll = (links: readonly LinkedProject[], years: CountedYears): number | null => {
  const stated = links.map((linked) => statedBy(linked, years)).filter((sum) => sum !== null);
  return stated.length === 0 ? null : sumOf(stated);
};

const linkYears = ({ contributions }: LinkedProject, { from }: CountedYears): LinkYear[] =>
  contributions.map(({ id, year, value, origin, version }, place) => ({
    id,
    year,
    value,
    cumulated: sumOf(contributions.slice(0, place + 1).map((one) => one.value)),
    isPast: year < from,
    origin,
    version,
  }));

export const linkView = (
  linked: LinkedProject,
  { years, judge }: { years: CountedYears; judge: JudgeLink },
): ContributionLink => {
  const { id, confidence, note, origin, sourceSlide, version } = linked.link;
  return {
    id,
    confidence,
    note,
    origin,
    slide: sourceSlide,
    version,
    years: linkYears(linked, years),
    stated: statedBy(linked, years),
    abilities: judge(linked),
  };
};
