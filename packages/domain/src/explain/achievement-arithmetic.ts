import type { AchievementFigures } from "../indicator/achievement.ts";
import { achievement } from "../indicator/achievement.ts";
import type { AchievementArithmetic } from "./arithmetic.view.ts";
import type { Lack } from "./explanation.view.ts";

/** The steps behind an achievement, or what they lack. */
export interface AchievementSteps {
  arithmetic: AchievementArithmetic | null;
  lack: Lack | null;
}

const lacking = (lack: Lack): AchievementSteps => ({ arithmetic: null, lack });

/** The steps of `achievement`, with its result. */
export const achievementSteps = (figures: AchievementFigures): AchievementSteps => {
  const { direction, baseline, fact, target } = figures;
  const limit = figures.limit ?? 100;
  if (fact === null) return lacking("fact");
  if (target === null) return lacking("target");
  const result = achievement(figures);
  const told = (arithmetic: AchievementArithmetic): AchievementSteps => ({ arithmetic, lack: null });
  if (direction === "higher_is_better")
    return result === null ? lacking("divisor") : told({ rule: "ratio", fact, target, limit, result });
  if (result === null) return lacking("baseline");
  if (fact <= target) return told({ rule: "at_target", fact, target, limit, result });
  if (baseline === null || baseline <= target) return told({ rule: "no_way", fact, target, limit, result });
  return told({ rule: "way", baseline, fact, target, limit, result });
};
