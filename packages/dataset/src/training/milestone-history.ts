import { addDays } from "@kedr/domain";
import type { CalendarDate, MilestoneRecord } from "@kedr/domain";
import { documentDate } from "../plan-days.ts";
import { historyStart, newsDay } from "./clock.ts";
import type { Course } from "./course.ts";
import { isReachedBeforeHistory } from "./courses.ts";
import type { DatedChange } from "./dated-change.ts";
import { diceFor } from "./dice.ts";
import { training } from "./origin.ts";
import type { TrackedProject } from "./tracked-projects.ts";
import { firstBaseline } from "./typed-reschedules.ts";
import { completionRemarks, confirmations } from "./wording.ts";

type MilestoneFields = Partial<Omit<MilestoneRecord, "id" | "version">>;

export const milestoneId = (projectId: string, number: number): string =>
  `TMS-${projectId}-${String(number).padStart(2, "0")}`;

const evidenceOf = (id: string, { proof, actual }: Course): string | null => {
  if (proof === null || actual === null) return null;
  return `${proof} № ${diceFor(`${id} evidence`).integer(11, 480)}-уч от ${documentDate(actual)}`;
};

const heardBefore = (baseline: CalendarDate | null): CalendarDate | null =>
  baseline !== null && baseline <= addDays(historyStart, 90) ? addDays(historyStart, -10) : null;

/** The milestone as it stood when the history began. */
export const firstState = (project: TrackedProject, course: Course): MilestoneRecord => {
  const id = milestoneId(project.id, course.number);
  const isReached = isReachedBeforeHistory(course);
  return {
    id,
    projectId: project.id,
    number: course.number,
    title: course.title,
    description: null,
    baselineDate: firstBaseline(project.id, course.number) ?? course.baseline,
    forecastDate: null,
    actualDate: isReached ? course.actual : null,
    weight: course.weight,
    isCritical: course.isCritical,
    requiresEvidence: course.proof !== null,
    evidence: isReached ? evidenceOf(id, course) : null,
    cancelledDate: null,
    cancelReason: null,
    recurrence: null,
    recursUntil: null,
    seriesId: null,
    updatedOn: isReached ? course.actual : heardBefore(course.baseline),
    ...training,
  };
};

interface Word {
  on: CalendarDate;
  fields: MilestoneFields;
  remark: string | null;
}

const words = (id: string, course: Course): Word[] => {
  const dice = diceFor(`${id} words`);
  const said = course.forecasts.map(({ saidOn, forecast, because }) => ({
    on: saidOn,
    fields: { forecastDate: forecast },
    remark: because ?? (dice.chance(0.3) ? dice.pick(confirmations) : null),
  }));
  if (course.cancelled) {
    const { on, reason } = course.cancelled;
    return [...said, { on, fields: { cancelledDate: on, cancelReason: reason }, remark: null }];
  }
  if (course.actual === null || isReachedBeforeHistory(course)) return said;
  const reached = {
    on: newsDay(course.actual),
    fields: { actualDate: course.actual, evidence: evidenceOf(id, course) },
    remark: dice.chance(0.35) ? dice.pick(completionRemarks) : null,
  };
  return [...said, reached];
};

/** What became known of a milestone after the history began: updates, each with the remark that came along. */
export const milestoneHistory = (project: TrackedProject, course: Course): DatedChange[] => {
  const id = milestoneId(project.id, course.number);
  const actor = project.reporter;
  return words(id, course).flatMap(({ on, fields, remark }, index): DatedChange[] => {
    const update: DatedChange = {
      knownOn: on,
      actor,
      change: { entity: "Milestone", operation: "update", id, fields: { ...fields, updatedOn: on } },
    };
    if (remark === null) return [update];
    const comment = {
      id: `TMC-${id}-${index + 1}`,
      milestoneId: id,
      text: remark,
      author: actor,
      writtenOn: on,
    };
    return [
      update,
      {
        knownOn: on,
        actor,
        change: { entity: "MilestoneComment", operation: "insert", record: { ...comment, ...training } },
      },
    ];
  });
};
