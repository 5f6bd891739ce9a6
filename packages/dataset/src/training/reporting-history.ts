import { missingPeriods, reportingSettings, scheduleActor } from "@kedr/domain";
import type { CalendarDate, PeriodKind, ReportingPeriodRecord, ReportingSettingsRecord } from "@kedr/domain";
import { historyStart } from "./clock.ts";
import type { DatedChange } from "./dated-change.ts";
import { training } from "./origin.ts";
import { officePost } from "./positions.ts";

/** In 2022 bodies had until the 10th to report, and the window stayed open until the 15th. */
const firstMonthDays = { dueDay: 10, closesDay: 15 };

/** From the reports of February on they have less: the schedule that holds by default. */
const tightenedOn: CalendarDate = "2022-12-26";

const settingsId = (kind: PeriodKind): string => `TSET-${kind.toUpperCase()}`;

const defaultDays = (kind: PeriodKind) => {
  const { opensDaysBefore, dueDay, closesDay } = reportingSettings({ ReportingSettings: [] }, kind);
  return { opensDaysBefore, dueDay, closesDay };
};

const settings = (kind: PeriodKind): ReportingSettingsRecord => ({
  id: settingsId(kind),
  kind,
  isEnabled: true,
  ...defaultDays(kind),
  ...training,
});

const firstSettings = [{ ...settings("month"), ...firstMonthDays }, settings("quarter")];

/** The days on which the schedule makes periods: it looks one ahead, so the first of each month is enough. */
const scheduleDays: readonly CalendarDate[] = [
  historyStart,
  "2022-10-01",
  "2022-11-01",
  "2022-12-01",
  "2023-01-01",
  "2023-02-01",
  "2023-03-01",
];

const settingsOn = (day: CalendarDate): ReportingSettingsRecord[] =>
  day < tightenedOn ? firstSettings : [settings("month"), settings("quarter")];

/** The periods with the day on which each was made. */
const periodsMade = (): { madeOn: CalendarDate; period: ReportingPeriodRecord }[] => {
  const made: { madeOn: CalendarDate; period: ReportingPeriodRecord }[] = [];
  for (const madeOn of scheduleDays) {
    const missing = missingPeriods({
      today: madeOn,
      ReportingSettings: settingsOn(madeOn),
      ReportingPeriod: made.map(({ period }) => period),
    });
    made.push(...missing.map((period) => ({ madeOn, period: { ...period, ...training } })));
  }
  return made;
};

/** The days on which reports of a month were submitted, corrected ones included. */
const submissionDays = (history: readonly DatedChange[], periodStart: CalendarDate): CalendarDate[] => {
  const ofMonth = new Set(
    history.flatMap(({ change }) =>
      change.entity === "ProgressReport" &&
      change.operation === "insert" &&
      change.record.periodStart === periodStart
        ? change.record.id
        : [],
    ),
  );
  return history.flatMap(({ knownOn, change }) => {
    if (change.entity !== "ProgressReport" || change.operation === "delete") return [];
    const [id, state] =
      change.operation === "insert"
        ? [change.record.id, change.record.state]
        : [change.id, change.fields.state];
    return ofMonth.has(id) && state === "submitted" ? knownOn : [];
  });
};

/** The office opens a month again for the corrections that came after its window. */
const reopening = (
  history: readonly DatedChange[],
  { id, kind, startsOn, closesOn }: ReportingPeriodRecord,
): DatedChange[] => {
  if (kind !== "month") return [];
  const late = submissionDays(history, startsOn)
    .filter((day) => day > closesOn)
    .toSorted();
  const [first, last] = [late[0], late.at(-1)];
  if (first === undefined || last === undefined) return [];
  const reopened = {
    reopenedUntil: last,
    reopenReason: "Исправление возвращённых отчётов.",
    reopenedBy: officePost.title,
  };
  return [
    {
      knownOn: first,
      actor: officePost.title,
      change: { entity: "ReportingPeriod", operation: "update", id, fields: reopened },
    },
  ];
};

/**
 * The schedule of reporting, the periods that it made and those that were opened again.
 *
 * @param history - the reports, to know which corrections came late
 */
export const reportingHistory = (history: readonly DatedChange[]): DatedChange[] => {
  const made = periodsMade();
  return [
    ...firstSettings.map((record): DatedChange => ({
      knownOn: historyStart,
      actor: officePost.title,
      change: { entity: "ReportingSettings", operation: "insert", record },
    })),
    {
      knownOn: tightenedOn,
      actor: officePost.title,
      change: {
        entity: "ReportingSettings",
        operation: "update",
        id: settingsId("month"),
        fields: defaultDays("month"),
      },
    },
    ...made.map(({ madeOn, period }): DatedChange => ({
      knownOn: madeOn,
      actor: scheduleActor,
      change: { entity: "ReportingPeriod", operation: "insert", record: period },
    })),
    ...made.flatMap(({ period }) => reopening(history, period)),
  ];
};
