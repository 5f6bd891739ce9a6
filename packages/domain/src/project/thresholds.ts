/** The numbers that the rules of state and health are set by. Settings, not law: the defaults are the design's. */
export interface Thresholds {
  /** A critical milestone overdue for more days than this puts its project off track. */
  criticalOverdueDays: number;
  /** Percentage points behind the plan at which a project is off track. */
  offTrackPoints: number;
  /** Percentage points behind the plan at which a project is at risk. */
  atRiskPoints: number;
  /** A milestone due in so many days or fewer must not be silent. */
  dueSoonDays: number;
  /** Days without an update after which a milestone is silent. */
  silentDays: number;
  /** Reports count for so many calendar months before the current one. */
  reportPeriods: number;
  /** Probability × impact from which a risk is high. */
  highRisk: number;
  /** Probability × impact from which a risk is medium. */
  mediumRisk: number;
}

export const defaultThresholds: Thresholds = {
  criticalOverdueDays: 30,
  offTrackPoints: 25,
  atRiskPoints: 10,
  dueSoonDays: 14,
  silentDays: 30,
  reportPeriods: 2,
  highRisk: 6,
  mediumRisk: 3,
};
