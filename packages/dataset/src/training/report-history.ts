import { addDays, monthEnd } from "@kedr/domain";
import type { CalendarDate, ProgressReportRecord, Rating } from "@kedr/domain";
import { historyStart, newsDay, trainingToday } from "./clock.ts";
import { computedRating } from "./computed-rating.ts";
import type { Course } from "./course.ts";
import type { DatedChange } from "./dated-change.ts";
import { diceFor } from "./dice.ts";
import type { Dice } from "./dice.ts";
import { training } from "./origin.ts";
import { officePost } from "./positions.ts";
import { decisionsAsked, leadsDisagree, scenarioOf } from "./scenarios.ts";
import type { TrackedProject } from "./tracked-projects.ts";
import { quietSummaries, ratingReasons, troubledSummaries } from "./wording.ts";

/** A project with its milestones' lives and all else that becomes known of it. */
interface Reporting {
  project: TrackedProject;
  courses: readonly Course[];
  history: readonly DatedChange[];
}

// August is reported on the day the history begins, so that the portfolio is not grey until October.
const firstPeriod: CalendarDate = "2022-08-01";

const periods: CalendarDate[] = [
  firstPeriod,
  "2022-09-01",
  "2022-10-01",
  "2022-11-01",
  "2022-12-01",
  "2023-01-01",
  "2023-02-01",
];

/** A report that was sent back and never corrected. */
const leftReturned = "TRPT-TPRJ-CON-3-2022-12";

const firstDisagreement: CalendarDate = "2022-12-01";

/** Which months are reported: nearly all, February by some of the steady ones, a silent project until October. */
const isReported = (project: TrackedProject, period: CalendarDate, dice: Dice): boolean => {
  if (scenarioOf(project.id) === "silent") return period <= "2022-10-01";
  if (period === "2023-02-01") return scenarioOf(project.id) !== "steady" || dice.chance(0.65);
  return period === firstPeriod || period === "2023-01-01" || dice.chance(0.96);
};

const summaryOf = (courses: readonly Course[], period: CalendarDate, rating: Rating, dice: Dice): string => {
  const reached = courses.filter(
    ({ actual }) => actual !== null && actual >= period && actual <= monthEnd(period),
  );
  const names = reached.map(({ title }) => `«${title}»`).join(", ");
  const trouble = rating === "on_track" ? [] : [dice.pick(troubledSummaries)];
  if (reached.length === 1) return [`Достигнута контрольная точка ${names}.`, ...trouble].join(" ");
  if (reached.length > 1) return [`Достигнуты контрольные точки: ${names}.`, ...trouble].join(" ");
  return rating === "on_track" ? dice.pick(quietSummaries) : dice.pick(troubledSummaries);
};

const ownWord = (project: TrackedProject, period: CalendarDate, seen: ReturnType<typeof computedRating>) => {
  const disagreement = leadsDisagree[project.id];
  if (disagreement && period >= firstDisagreement && disagreement.rating !== seen.rating) {
    return { ownRating: disagreement.rating, ratingReason: disagreement.reason };
  }
  return { ownRating: seen.rating, ratingReason: seen.cause && ratingReasons[seen.cause] };
};

const submittedOn = (period: CalendarDate, dice: Dice): CalendarDate =>
  period === firstPeriod ? historyStart : newsDay(addDays(monthEnd(period), dice.chance(0.3) ? 8 : 1));

const reportOf = ({ project, courses, history }: Reporting, period: CalendarDate): ProgressReportRecord => {
  const dice = diceFor(`${project.id} report ${period}`);
  const submitted = submittedOn(period, dice);
  const seen = computedRating(history, { fundingRequirement: project.fundingRequirement, on: submitted });
  const word = ownWord(project, period, seen);
  return {
    id: `TRPT-${project.id}-${period.slice(0, 7)}`,
    projectId: project.id,
    periodStart: period,
    ...word,
    summary: summaryOf(courses, period, word.ownRating, dice),
    decisionNeeded: seen.rating === "on_track" ? null : (decisionsAsked[project.id] ?? null),
    state: "submitted",
    submittedOn: submitted,
    ...training,
  };
};

const nextNews = (date: CalendarDate): CalendarDate => newsDay(addDays(date, 1));

/** The office accepts a week later; now and then it returns the report first and accepts the corrected one. */
const review = (project: TrackedProject, report: ProgressReportRecord): DatedChange[] => {
  const dice = diceFor(`${report.id} review`);
  const on = nextNews(report.submittedOn);
  if (on >= trainingToday) return [];
  const change = (
    knownOn: CalendarDate,
    actor: string,
    fields: Partial<Pick<ProgressReportRecord, "state" | "summary" | "submittedOn">>,
  ): DatedChange => ({
    knownOn,
    actor,
    change: { entity: "ProgressReport", operation: "update", id: report.id, fields },
  });
  const returned = change(on, officePost.title, { state: "returned" });
  if (report.id === leftReturned) return [returned];
  if (!dice.chance(0.04)) return [change(on, officePost.title, { state: "accepted" })];
  const again = nextNews(on);
  const summary = `${report.summary} Сведения о контрольных точках уточнены.`;
  return [
    returned,
    change(again, project.reporter, { state: "submitted", summary, submittedOn: again }),
    change(nextNews(again), officePost.title, { state: "accepted" }),
  ];
};

/** Monthly reports from August 2022 with their review; those of February are not reviewed yet. */
export const reportHistory = (reporting: Reporting): DatedChange[] => {
  const { project } = reporting;
  const dice = diceFor(`${project.id} reported months`);
  return periods
    .filter((period) => isReported(project, period, dice))
    .map((period) => reportOf(reporting, period))
    .flatMap((report): DatedChange[] => [
      {
        knownOn: report.submittedOn,
        actor: project.reporter,
        change: { entity: "ProgressReport", operation: "insert", record: report },
      },
      ...review(project, report),
    ]);
};
