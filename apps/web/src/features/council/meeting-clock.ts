const minutesInDay = 24 * 60;

const twoDigits = (value: number) => String(value).padStart(2, "0");

/** The time of day so many minutes after `HH:MM`; past midnight the clock goes round. */
const clockAfter = (startTime: string, minutes: number): string => {
  const [hours = 0, past = 0] = startTime.split(":").map(Number);
  const time = (hours * 60 + past + minutes) % minutesInDay;
  return `${twoDigits(Math.floor(time / 60))}:${twoDigits(time % 60)}`;
};

/** Hours and minutes since the meeting began: `0:10`. */
const elapsed = (minutes: number): string => `${Math.floor(minutes / 60)}:${twoDigits(minutes % 60)}`;

/** A moment of the meeting: the time of day, or what has passed since the start where no start time is entered. */
export const momentOf = (startTime: string | null, minutes: number): string =>
  startTime === null ? elapsed(minutes) : clockAfter(startTime, minutes);

const minuteOfDay = (time: string): number => {
  const [hours = 0, past = 0] = time.split(":").map(Number);
  return hours * 60 + past;
};

/** Whole minutes by which the questions run over the planned end; 0 where they fit, or where the times are not entered. */
export const minutesBeyond = ({
  startTime,
  endTime,
  total,
}: {
  startTime: string | null;
  endTime: string | null;
  total: number;
}): number =>
  startTime === null || endTime === null
    ? 0
    : Math.max(0, minuteOfDay(startTime) + total - minuteOfDay(endTime));
