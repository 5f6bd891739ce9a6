const clock = new Intl.DateTimeFormat("ru-RU", {
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Asia/Tomsk",
});

/** The time of day in Tomsk, HH:MM. */
export const timeNow = (now: Date = new Date()): string => clock.format(now);

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
};

/** Whole minutes from one time of a day to another; past midnight the clock goes round. */
export const minutesBetween = (from: string, to: string): number =>
  (minutesOf(to) - minutesOf(from) + 24 * 60) % (24 * 60);
