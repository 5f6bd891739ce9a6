import { addDays, daysBetween } from "@kedr/domain";
import type { CalendarDate } from "@kedr/domain";
import { nearestPlanDay } from "../plan-days.ts";
import { trainingToday } from "./clock.ts";
import { diceFor } from "./dice.ts";

const milestonesPerProject = 10;

/** Ten planned days, evenly spread from early 2022 to shortly before `planEnd`, at the usual days of plans. */
export const scheduleOf = (projectId: string, planEnd: CalendarDate): CalendarDate[] => {
  const dice = diceFor(`${projectId} schedule`);
  const first = addDays("2022-02-07", dice.integer(0, 98));
  const last = addDays(planEnd, -dice.integer(0, 55));
  const spacing = daysBetween(first, last) / (milestonesPerProject - 1);
  return Array.from({ length: milestonesPerProject }, (_, index) =>
    nearestPlanDay(addDays(first, Math.round(index * spacing))),
  );
};

/** The last day on which a silent project was heard of. */
export const lastWord: CalendarDate = "2022-11-21";

/**
 * A schedule with nothing due between the last word and today: were something due, silence would show as lateness.
 * What would fall in between waits until after today.
 */
export const withoutSilentTime = (schedule: readonly CalendarDate[]): CalendarDate[] => {
  let next = addDays(trainingToday, 19);
  return schedule.map((day) => {
    if (day <= lastWord || day > next) return day;
    const moved = nearestPlanDay(next);
    next = addDays(next, 28);
    return moved;
  });
};
