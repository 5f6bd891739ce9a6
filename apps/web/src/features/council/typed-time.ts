const hoursAndMinutes = /^(\d{1,2})(?:[:.,\- ]?([0-5]\d))?$/;

/** A time of day as people type it: `10:00`, `9.30`, `1530`, `10`. Null when it is no time. */
export const readTypedTime = (typed: string): string | null => {
  const match = hoursAndMinutes.exec(typed.trim());
  if (!match) return null;
  const [, hours = "", minutes = "00"] = match;
  return Number(hours) > 23 ? null : `${hours.padStart(2, "0")}:${minutes}`;
};
