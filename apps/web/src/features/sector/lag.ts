import type { ProgressFigures } from "@kedr/domain";
import { defaultThresholds } from "@kedr/domain";

/** Colour of a difference from plan by the thresholds of health; undefined where it is none of their matter. */
export const lagColour = ({ difference }: Pick<ProgressFigures, "difference">): string | undefined => {
  if (difference <= -defaultThresholds.offTrackPoints) return "var(--kedr-bad-ink)";
  if (difference <= -defaultThresholds.atRiskPoints) return "var(--kedr-warning-ink)";
  return undefined;
};
