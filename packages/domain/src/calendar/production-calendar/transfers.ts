import type { CalendarDate } from "../calendar-date.ts";

/** A day off that a decree takes from one day and puts on another. */
interface MovedDayOff {
  from: CalendarDate;
  to: CalendarDate;
}

/** What the Government decreed of the days off of a year. */
export interface TransferDecree {
  year: number;
  number: string;
  signedOn: CalendarDate;
  moved: readonly MovedDayOff[];
}

/** The yearly decrees of the Government of Russia «О переносе выходных дней», as published. */
export const transferDecrees: readonly TransferDecree[] = [
  {
    year: 2022,
    number: "1564",
    signedOn: "2021-09-16",
    moved: [
      { from: "2022-01-01", to: "2022-05-03" },
      { from: "2022-01-02", to: "2022-05-10" },
      { from: "2022-03-05", to: "2022-03-07" },
    ],
  },
  {
    year: 2023,
    number: "1505",
    signedOn: "2022-08-29",
    moved: [
      { from: "2023-01-01", to: "2023-02-24" },
      { from: "2023-01-08", to: "2023-05-08" },
    ],
  },
  {
    year: 2024,
    number: "1314",
    signedOn: "2023-08-10",
    moved: [
      { from: "2024-01-06", to: "2024-05-10" },
      { from: "2024-01-07", to: "2024-12-31" },
      { from: "2024-04-27", to: "2024-04-29" },
      { from: "2024-11-02", to: "2024-04-30" },
      { from: "2024-12-28", to: "2024-12-30" },
    ],
  },
  {
    year: 2025,
    number: "1335",
    signedOn: "2024-10-04",
    moved: [
      { from: "2025-01-04", to: "2025-05-02" },
      { from: "2025-01-05", to: "2025-12-31" },
      { from: "2025-02-23", to: "2025-05-08" },
      { from: "2025-03-08", to: "2025-06-13" },
      { from: "2025-11-01", to: "2025-11-03" },
    ],
  },
  {
    year: 2026,
    number: "1466",
    signedOn: "2025-09-24",
    moved: [
      { from: "2026-01-03", to: "2026-01-09" },
      { from: "2026-01-04", to: "2026-12-31" },
    ],
  },
];
