import type { ProjectIndicatorRecord } from "../indicator/indicator.record.ts";

/**
 * Whether a link gives its project's lead a say in the indicator: to tell its values, to attach what shows them, to ask for
 * another target. What somebody has assumed here does so once it is confirmed, so that nobody takes a right by a link of
 * one's own; links that came with the data are as they were agreed.
 */
export const isBinding = ({
  confidence,
  origin,
}: Pick<ProjectIndicatorRecord, "confidence" | "origin">): boolean =>
  confidence !== "assumed" || origin !== "entered";
