import { addDays } from "@kedr/domain";
import type { CalendarDate } from "@kedr/domain";
import { precedingWeekday } from "../plan-days.ts";
import { newsDay, trainingToday } from "./clock.ts";
import type { Course, Forecast } from "./course.ts";
import type { Dice } from "./dice.ts";
import type { Scenario } from "./scenarios.ts";
import { lastWord } from "./schedule.ts";
import { slipReasons } from "./wording.ts";

type Adjust = (courses: Course[], dice: Dice) => Course[];

const lastDueIndex = (courses: readonly Course[]): number =>
  courses.findLastIndex(({ baseline }) => baseline !== null && baseline <= trainingToday);

const change = (courses: readonly Course[], index: number, fields: Partial<Course>): Course[] =>
  courses.map((course, position) => (position === index ? { ...course, ...fields } : course));

const weekday = (days: number): CalendarDate => precedingWeekday(addDays(trainingToday, days));

const moved = (saidOn: CalendarDate, forecast: CalendarDate, dice: Dice): Forecast => ({
  saidOn: newsDay(saidOn),
  forecast: precedingWeekday(forecast),
  because: dice.pick(slipReasons),
});

const forecastPastPlan: Adjust = (courses, dice) => {
  const index = lastDueIndex(courses) + 1;
  const baseline = courses[index]?.baseline ?? trainingToday;
  const saidOn = addDays("2023-01-16", 7 * dice.integer(0, 5));
  return change(courses, index, {
    actual: null,
    forecasts: [moved(saidOn, addDays(baseline, dice.integer(18, 45)), dice)],
  });
};

const overdue: Adjust = (courses, dice) => {
  const baseline = weekday(-dice.integer(10, 26));
  return change(courses, lastDueIndex(courses), {
    baseline,
    actual: null,
    isCritical: false,
    forecasts: [moved(addDays(baseline, 1), weekday(dice.integer(10, 35)), dice)],
  });
};

const highRisk: Adjust = (courses, dice) =>
  change(courses, lastDueIndex(courses) + 1, {
    baseline: weekday(dice.integer(7, 12)),
    actual: null,
    forecasts: [],
  });

const criticalOverdue: Adjust = (courses, dice) => {
  const baseline = weekday(-dice.integer(38, 50));
  return change(courses, lastDueIndex(courses), {
    baseline,
    actual: null,
    isCritical: true,
    forecasts: [
      moved(addDays(baseline, -56), addDays(baseline, dice.integer(14, 25)), dice),
      moved(addDays(baseline, 9), weekday(dice.integer(20, 60)), dice),
    ],
  });
};

const farBehind: Adjust = (courses, dice) => {
  const last = lastDueIndex(courses);
  return [last - 1, last].reduce((adjusted, index) => {
    const baseline = adjusted[index]?.baseline ?? trainingToday;
    return change(adjusted, index, {
      actual: null,
      weight: 3,
      forecasts: [moved(addDays(baseline, 5), weekday(dice.integer(25, 80)), dice)],
    });
  }, courses);
};

const heardOf = ({ actual, baseline }: Course): CalendarDate | null => {
  if (baseline === null || baseline > lastWord || actual === null) return null;
  return actual < lastWord ? actual : lastWord;
};

/** Nothing is heard after the last word, and nothing due before it is missing. */
const silent: Adjust = (courses) =>
  courses.map((course) => ({
    ...course,
    actual: heardOf(course),
    forecasts: course.forecasts.filter(({ saidOn }) => saidOn <= lastWord),
  }));

const asTheyAre: Adjust = (courses) => courses;

const adjustments: Record<Scenario, Adjust> = {
  steady: asTheyAre,
  unfunded: asTheyAre,
  forecast_past_plan: forecastPastPlan,
  overdue,
  high_risk: highRisk,
  critical_overdue: criticalOverdue,
  far_behind: farBehind,
  silent,
};

/** Bends the ordinary lives of a project's milestones towards its scenario. */
export const applyScenario = (scenario: Scenario, courses: Course[], dice: Dice): Course[] =>
  adjustments[scenario](courses, dice);
