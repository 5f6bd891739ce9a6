import type { CalendarDate, CouncilPage, MeetingListItem } from "@kedr/domain";

/** The year of a calendar date. */
export const yearOfDate = (date: CalendarDate): number => Number(date.slice(0, 4));

/** The years that the Council's page can show: those with a meeting or a plan, and this one; the latest first. */
export const yearsOf = ({ meetings, planItems, today }: CouncilPage): number[] => {
  const all = [
    yearOfDate(today),
    ...meetings.map(({ date }) => yearOfDate(date)),
    ...planItems.map(({ year }) => year),
  ];
  return [...new Set(all)].toSorted((one, other) => other - one);
};

export interface Quarter {
  quarter: number;
  meetings: MeetingListItem[];
}

/** The meetings of a year by quarter, in the order of the year; quarters without any are left out. */
export const quartersOf = (meetings: readonly MeetingListItem[], year: number): Quarter[] => {
  const ofYear = meetings.filter(({ date }) => yearOfDate(date) === year).toReversed();
  return [1, 2, 3, 4].flatMap((quarter) => {
    const own = ofYear.filter(({ date }) => Math.ceil(Number(date.slice(5, 7)) / 3) === quarter);
    return own.length === 0 ? [] : [{ quarter, meetings: own }];
  });
};
