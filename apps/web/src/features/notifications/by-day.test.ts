import type { NotificationView } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { byDay } from "./by-day.ts";

const told = (id: string, day: NotificationView["day"]): NotificationView => ({
  id,
  day,
  kind: "report_submitted",
  entityId: "PERIOD-2023-02",
  projectId: null,
  details: { period: "2023-02-01", received: 1 },
  isRead: false,
});

describe("byDay", () => {
  it("keeps the order and begins a group with each day", () => {
    const groups = byDay([told("3", "2023-03-01"), told("2", "2023-03-01"), told("1", "2023-02-28")]);
    expect(groups.map(({ day, items }) => [day, items.map(({ id }) => id)])).toEqual([
      ["2023-03-01", ["3", "2"]],
      ["2023-02-28", ["1"]],
    ]);
  });

  it("has no groups without notifications", () => {
    expect(byDay([])).toEqual([]);
  });
});
