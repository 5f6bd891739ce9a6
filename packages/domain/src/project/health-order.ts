import type { Health } from "./health.view.ts";

/**
 * Worst first, as used to find the worse of two: grey takes the place of green and amber, because stale news cannot
 * vouch for them, but it never hides red.
 */
const severity: Record<Health, number> = { off_track: 0, no_data: 1, at_risk: 2, on_track: 3 };

/** The order in which people read health: red, amber, grey, green. */
export const healthOrder: readonly Health[] = ["off_track", "at_risk", "no_data", "on_track"];

/** The worse of two healths. */
export const worseHealth = (one: Health, other: Health): Health =>
  severity[one] <= severity[other] ? one : other;
