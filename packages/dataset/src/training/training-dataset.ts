import type { CalendarDate } from "@kedr/domain";
import type { Dataset, DatasetChange } from "../dataset.ts";
import { inserts } from "../inserts.ts";
import { sourceActor, sourceChanges } from "../tomsk/tomsk-dataset.ts";
import { trainingAccounts } from "./accounts.ts";
import { assignmentHistory } from "./assignment-history.ts";
import { attachmentHistory, trainingFiles } from "./attachment-history.ts";
import { trainingAuthorities } from "./authorities.ts";
import { bodyHistory } from "./body-history.ts";
import { historyStart, newsDay, trainingToday } from "./clock.ts";
import { compositeHistory } from "./composite-history.ts";
import { contributionHistory } from "./contribution-history.ts";
import { councilHistory } from "./council-history.ts";
import { coursesOf } from "./courses.ts";
import { curationHistory, trainingCurations } from "./curations.ts";
import { toSteps } from "./dated-change.ts";
import type { DatedChange } from "./dated-change.ts";
import { frameworkHistory } from "./framework-history.ts";
import { fundingHistory } from "./funding-history.ts";
import { inquiryHistory } from "./inquiry-history.ts";
import { indicatorHistory } from "./indicator-history.ts";
import {
  trainingBaselines,
  trainingIndicators,
  trainingLinks,
  trainingTargets,
} from "./indicator-records.ts";
import { firstState, milestoneHistory } from "./milestone-history.ts";
import { mistakenMilestone } from "./mistaken-milestone.ts";
import { officePost, trainingPositions } from "./positions.ts";
import { planHistory } from "./plan-history.ts";
import { positionTermHistory } from "./position-terms.ts";
import { remindersOf } from "./reminders.ts";
import { proposalHistory } from "./proposal-history.ts";
import { problemHistory } from "./problem-history.ts";
import { reportHistory } from "./report-history.ts";
import { reportingHistory } from "./reporting-history.ts";
import { rescheduleHistory } from "./reschedule-history.ts";
import { riskHistory } from "./risk-history.ts";
import { trackedProjects, trainingProjects } from "./tracked-projects.ts";
import type { TrackedProject } from "./tracked-projects.ts";
import { valueReportHistory } from "./value-report-history.ts";

const loadingActor = "Загрузка учебных данных";

/** When the source's figures of 01.01.2023 could have been known: the first news of that year. */
const publishedOn = newsDay("2023-01-01");

const isOfLaterDay = (change: DatasetChange): boolean =>
  change.operation === "insert" &&
  "date" in change.record &&
  change.record.date !== null &&
  change.record.date > historyStart;

const dated = (knownOn: CalendarDate, actor: string, changes: DatasetChange[]): DatedChange[] =>
  changes.map((change) => ({ knownOn, actor, change }));

/** Each fact of the source on the day it could be known: a value of January is not known in September. */
const sourceHistory = (): DatedChange[] => {
  const changes = sourceChanges();
  return [
    ...dated(
      historyStart,
      sourceActor,
      changes.filter((change) => !isOfLaterDay(change)),
    ),
    ...dated(publishedOn, sourceActor, changes.filter(isOfLaterDay)),
  ];
};

const firstRecords = (): DatasetChange[] => [
  ...inserts("Authority", trainingAuthorities),
  ...inserts("Position", trainingPositions),
  ...inserts("Curation", trainingCurations),
  ...inserts("Project", trainingProjects),
  ...inserts("Indicator", trainingIndicators),
  ...inserts("IndicatorTarget", trainingTargets),
  ...inserts("IndicatorValue", trainingBaselines),
  ...inserts("ProjectIndicator", trainingLinks),
];

/** The only thing the training writes into a passport of the source: who leads the project. */
const sourceLeads = (): DatedChange[] =>
  trackedProjects
    .filter(({ id, leadPositionId }) => id.startsWith("PRJ-") && leadPositionId !== null)
    .map(({ id, leadPositionId }) => ({
      knownOn: newsDay(historyStart),
      actor: officePost.title,
      change: { entity: "Project", operation: "update", id, fields: { leadPositionId } },
    }));

const projectHistory = (project: TrackedProject): DatedChange[] => {
  const courses = coursesOf(project);
  const risks = riskHistory(project);
  const firstMilestones = inserts(
    "Milestone",
    courses.map((course) => firstState(project, course)),
  );
  const history = [
    ...dated(historyStart, loadingActor, firstMilestones),
    ...courses.flatMap((course) => milestoneHistory(project, course)),
    ...remindersOf(project, courses),
    ...rescheduleHistory(project, courses),
    ...risks,
    ...problemHistory(project, risks),
    ...fundingHistory(project),
  ];
  return [...history, ...reportHistory({ project, courses, history })];
};

/** The life of each project, and the periods that its reports are of. */
const ofProjects = (): DatedChange[] => {
  const changes = trackedProjects.flatMap(projectHistory);
  return [...changes, ...reportingHistory(changes)];
};

/**
 * The source's facts and an overlay that fills the portfolio to 75 projects with six months of history up to
 * 1 March 2023. Whatever the overlay adds has origin `training`. The same result at every call.
 */
export const trainingDataset = (): Dataset => ({
  name: "training",
  pinnedToday: trainingToday,
  steps: toSteps([
    ...sourceHistory(),
    ...dated(historyStart, loadingActor, firstRecords()),
    ...sourceLeads(),
    ...curationHistory,
    ...positionTermHistory(),
    ...ofProjects(),
    ...mistakenMilestone,
    ...planHistory,
    ...frameworkHistory,
    ...compositeHistory,
    ...contributionHistory,
    ...indicatorHistory,
    ...bodyHistory,
    ...valueReportHistory,
    ...councilHistory,
    ...attachmentHistory,
    ...inquiryHistory,
    ...assignmentHistory,
    ...proposalHistory,
  ]),
  accounts: trainingAccounts,
  files: trainingFiles,
});
