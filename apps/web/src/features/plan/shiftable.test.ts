import type { PlannedMilestone } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { shiftedForecasts } from "./shiftable.ts";

type Expected = Pick<PlannedMilestone, "state" | "baselineDate" | "forecastDate">;

const onTrack: Expected = { state: "on_track", baselineDate: "2023-04-01", forecastDate: null };
const shift = (fields: Partial<Expected>, days: number) =>
  shiftedForecasts([{ ...onTrack, ...fields }], { days, today: "2023-03-01" }).map(
    ({ forecastDate, obstacle }) => [forecastDate, obstacle],
  );

describe("shiftedForecasts", () => {
  it.each<[string, Partial<Expected>, number, unknown]>([
    ["from the plan", {}, 10, [["2023-04-11", null]]],
    ["from the forecast", { forecastDate: "2023-04-20" }, -10, [["2023-04-10", null]]],
    ["up to today", {}, -31, [["2023-03-01", null]]],
    ["not into the past", {}, -32, [["2023-02-28", "past"]]],
    ["not what has no date", { baselineDate: null, state: "undated" }, 5, [[null, "undated"]]],
    ["not what is done", { state: "completed" }, 5, [[null, "completed"]]],
    ["not what is cancelled", { state: "cancelled" }, 5, []],
  ])("%s", (_, fields, days, expected) => {
    expect(shift(fields, days)).toEqual(expected);
  });
});
