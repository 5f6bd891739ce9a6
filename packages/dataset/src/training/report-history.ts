import { addDays, monthEnd } from "@kedr/domain";
import type { CalendarDate, ProgressReportRecord, Rating } from "@kedr/domain";
import { accountIdOf } from "./accounts.ts";
import { historyStart, newsDay, trainingToday } from "./clock.ts";
import { computedRating } from "./computed-rating.ts";
import type { Course } from "./course.ts";
import type { DatedChange } from "./dated-change.ts";
import { diceFor } from "./dice.ts";
import type { Dice } from "./dice.ts";
import { training } from "./origin.ts";
import { officePost, titleOf } from "./positions.ts";
import { decisionsAsked, leadsDisagree, scenarioOf } from "./scenarios.ts";
import type { TrackedProject } from "./tracked-projects.ts";
import { quietSummaries, ratingReasons, returnRemarks, troubledSummaries } from "./wording.ts";

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

/** Reports of the open month that their curators have returned today, for the leads to correct. */
const returnedToday: Record<string, string> = {
  "TRPT-TPRJ-EDU-2-2023-02": titleOf("TPOS-DG-2"),
  "TRPT-TPRJ-HEA-1-2023-02": titleOf("TPOS-DG-1"),
};

/** Who reviews what the office itself has reported, for projects without a lead. */
const administrator = "Администратор учебного портфеля";

const curator = "Заместитель Губернатора, курирующий отрасль";
const council = "Совет по цифровому развитию при Губернаторе Томской области";

/** Of whom the leads ask what `decisionsAsked` says. */
const askedOf: Record<string, string> = {
  "TPRJ-HEA-7": curator,
  "TPRJ-COM-1": council,
  "TPRJ-IMP-2": council,
  "TPRJ-ECO-2": council,
  "TPRJ-TRD-1": council,
  "TPRJ-SOC-5": curator,
  "PRJ-EDU-4": curator,
  "TPRJ-TRN-1": curator,
};

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
  const decisionNeeded = seen.rating === "on_track" ? null : (decisionsAsked[project.id] ?? null);
  return {
    id: `TRPT-${project.id}-${period.slice(0, 7)}`,
    projectId: project.id,
    periodStart: period,
    ...word,
    summary: summaryOf(courses, period, word.ownRating, dice),
    decisionNeeded,
    decisionAddressee: decisionNeeded && (askedOf[project.id] ?? null),
    computedRating: seen.rating,
    submittedBy: project.reporter,
    submittedById: accountIdOf(project.reporter),
    reviewedOn: null,
    reviewedBy: null,
    reviewedById: null,
    reviewComment: null,
    state: "submitted",
    submittedOn: submitted,
    ...training,
  };
};

const nextNews = (date: CalendarDate): CalendarDate => newsDay(addDays(date, 1));

type Review = Pick<
  ProgressReportRecord,
  "reviewedOn" | "reviewedBy" | "reviewedById" | "reviewComment" | "state"
>;
type Correction = Pick<
  ProgressReportRecord,
  "state" | "summary" | "submittedOn" | "ownRating" | "ratingReason" | "computedRating"
>;

const change = (report: ProgressReportRecord, actor: string, fields: Review | Correction): DatedChange => ({
  knownOn: "reviewedOn" in fields ? (fields.reviewedOn ?? trainingToday) : fields.submittedOn,
  actor,
  change: { entity: "ProgressReport", operation: "update", id: report.id, fields },
});

/** The office accepts a week later; now and then it returns the report first and accepts the corrected one. */
const review = ({ project, history }: Reporting, report: ProgressReportRecord): DatedChange[] => {
  const dice = diceFor(`${report.id} review`);
  const isOffices = project.reporter === officePost.title;
  const curatorToday = returnedToday[report.id];
  const reviewer = curatorToday ?? (isOffices ? administrator : officePost.title);
  const settled = (state: "accepted" | "returned", reviewedOn: CalendarDate): DatedChange => {
    const reviewComment = state === "returned" ? diceFor(`${report.id} remark`).pick(returnRemarks) : null;
    const reviewed = { reviewedOn, reviewedBy: reviewer, reviewedById: accountIdOf(reviewer) };
    return change(report, reviewer, { state, ...reviewed, reviewComment });
  };
  const on = nextNews(report.submittedOn);
  if (curatorToday !== undefined) return [settled("returned", trainingToday)];
  if (on >= trainingToday) return [];
  if (report.id === leftReturned) return [settled("returned", on)];
  if (!dice.chance(0.04)) return [settled("accepted", on)];
  const again = nextNews(on);
  const seen = computedRating(history, { fundingRequirement: project.fundingRequirement, on: again });
  const correction: Correction = {
    state: "submitted",
    ...ownWord(project, report.periodStart, seen),
    computedRating: seen.rating,
    summary: `${report.summary} Сведения о контрольных точках уточнены.`,
    submittedOn: again,
  };
  return [
    settled("returned", on),
    change(report, project.reporter, correction),
    settled("accepted", nextNews(again)),
  ];
};

/** Monthly reports from August 2022 with their review; of those of February two have been returned, the others await review. */
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
      ...review(reporting, report),
    ]);
};
