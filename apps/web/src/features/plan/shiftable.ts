import type { CalendarDate, PlannedMilestone } from "@kedr/domain";
import { addDays } from "@kedr/domain";

/** Why a milestone's forecast cannot be moved so; null when it can. */
export type ShiftObstacle = "completed" | "undated" | "past";

type Expected = Pick<PlannedMilestone, "state" | "baselineDate" | "forecastDate">;

interface Shifted<Milestone> {
  milestone: Milestone;
  /** What is expected then; null where nothing is. */
  forecastDate: CalendarDate | null;
  obstacle: ShiftObstacle | null;
}

/** What a shift by so many days would make of the milestones; those cancelled are past planning and left out. */
export const shiftedForecasts = <Milestone extends Expected>(
  milestones: readonly Milestone[],
  { days, today }: { days: number; today: CalendarDate },
): Shifted<Milestone>[] =>
  milestones
    .filter(({ state }) => state !== "cancelled")
    .map((milestone): Shifted<Milestone> => {
      const expected = milestone.forecastDate ?? milestone.baselineDate;
      if (milestone.state === "completed") return { milestone, forecastDate: null, obstacle: "completed" };
      if (expected === null) return { milestone, forecastDate: null, obstacle: "undated" };
      const forecastDate = addDays(expected, days);
      return { milestone, forecastDate, obstacle: forecastDate < today ? "past" : null };
    });
