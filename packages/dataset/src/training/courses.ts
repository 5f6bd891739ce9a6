import { addDays } from "@kedr/domain";
import type { CalendarDate } from "@kedr/domain";
import { precedingWeekday } from "../plan-days.ts";
import { historyStart, newsDay, trainingToday } from "./clock.ts";
import type { Course, Forecast } from "./course.ts";
import { diceFor } from "./dice.ts";
import type { Dice } from "./dice.ts";
import { phases } from "./phases/phases.ts";
import { cancelledMilestones, lastMilestoneUndated, scenarioOf } from "./scenarios.ts";
import { applyScenario } from "./scenario-courses.ts";
import { scheduleOf, withoutSilentTime } from "./schedule.ts";
import type { TrackedProject } from "./tracked-projects.ts";
import { slipReasons } from "./wording.ts";

type Fate = Pick<Course, "actual" | "forecasts">;

const confirmed = (saidOn: CalendarDate, forecast: CalendarDate): Forecast => ({
  saidOn,
  forecast,
  because: null,
});

/** Reached somewhat late, and said so shortly before the planned day. */
const late = (baseline: CalendarDate, dice: Dice): Fate => {
  const actual = precedingWeekday(addDays(baseline, dice.integer(4, 18)));
  const saidOn = newsDay(addDays(baseline, -dice.integer(5, 16)));
  const because = dice.pick(slipReasons);
  return { actual, forecasts: saidOn < actual ? [{ saidOn, forecast: actual, because }] : [] };
};

/** Reached by the planned day, mostly announced a month before. */
const inTime = (baseline: CalendarDate, dice: Dice): Fate => {
  const actual = precedingWeekday(addDays(baseline, -dice.integer(0, 8)));
  const saidOn = newsDay(addDays(baseline, -30));
  const isAnnounced = dice.chance(0.6) && saidOn < actual;
  return { actual, forecasts: isAnnounced ? [confirmed(saidOn, baseline)] : [] };
};

/** Not due yet: reached before its time now and then, else confirmed in February, always so when due within three weeks. */
const ahead = (baseline: CalendarDate, dice: Dice): Fate => {
  if (baseline <= addDays(trainingToday, 60) && dice.chance(0.2)) {
    return { actual: precedingWeekday(addDays(trainingToday, -dice.integer(3, 30))), forecasts: [] };
  }
  const isNear = baseline <= addDays(trainingToday, 21);
  const isHeard = isNear || (baseline <= addDays(trainingToday, 75) && dice.chance(0.7));
  const saidOn = newsDay(addDays("2023-02-13", 7 * dice.integer(0, 2)));
  return { actual: null, forecasts: isHeard ? [confirmed(saidOn, baseline)] : [] };
};

const ordinaryFate = (baseline: CalendarDate | null, dice: Dice): Fate => {
  if (baseline === null) return { actual: null, forecasts: [] };
  if (baseline > trainingToday) return ahead(baseline, dice);
  const hasTimeToBeLate = addDays(baseline, 25) < trainingToday;
  return hasTimeToBeLate && dice.chance(0.18) ? late(baseline, dice) : inTime(baseline, dice);
};

const datesOf = (project: TrackedProject): (CalendarDate | null)[] => {
  const schedule = scheduleOf(project.id, project.planEnd);
  const dates = scenarioOf(project.id) === "silent" ? withoutSilentTime(schedule) : schedule;
  return lastMilestoneUndated.includes(project.id) ? [...dates.slice(0, -1), null] : dates;
};

const withCancellation = (projectId: string, course: Course): Course => {
  const cancelled = cancelledMilestones[projectId];
  if (cancelled?.number !== course.number) return course;
  return { ...course, actual: null, forecasts: [], cancelled };
};

/** Nothing is reached ahead of its time while something before it is still open. */
const inOrder = (courses: readonly Course[]): Course[] => {
  const firstOpen = courses.findIndex(({ actual, cancelled }) => actual === null && cancelled === null);
  return courses.map((course, index) =>
    firstOpen !== -1 && index > firstOpen && course.actual !== null
      ? { ...course, actual: null, forecasts: [] }
      : course,
  );
};

/** The ten milestones of a project with their lives, ordered by number. */
export const coursesOf = (project: TrackedProject): Course[] => {
  const dice = diceFor(`${project.id} courses`);
  const dates = datesOf(project);
  const ordinary = phases[project.way].map(({ title, weight, isCritical, proof }, index): Course => {
    const baseline = dates[index] ?? null;
    return {
      number: index + 1,
      title,
      baseline,
      weight,
      isCritical,
      proof,
      ...ordinaryFate(baseline, dice),
      cancelled: null,
    };
  });
  const { id } = project;
  return inOrder(applyScenario(scenarioOf(id), ordinary, dice).map((course) => withCancellation(id, course)));
};

/** Whether the milestone was reached before the history begins. */
export const isReachedBeforeHistory = ({ actual }: Course): boolean =>
  actual !== null && actual <= historyStart;
