import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { MethodologyRecord } from "./maturity.record.ts";
import { aMethodology } from "./maturity.fixture.ts";
import { digitalMaturityId, methodologyInForce } from "./methodology.ts";

const first = aMethodology({ id: "first", validTo: "2022-12-31" });
const second = aMethodology({ id: "second", validFrom: "2023-01-01", validTo: "2023-12-31" });
const correction = aMethodology({ id: "correction", validFrom: "2023-06-01" });

const inForce = (methodologies: MethodologyRecord[], today: CalendarDate) =>
  methodologyInForce(methodologies, { frameworkId: digitalMaturityId, today });

describe("methodologyInForce", () => {
  it.each([
    { today: "1990-05-09", id: "first" },
    { today: "2022-12-31", id: "first" },
    { today: "2023-01-01", id: "second" },
    { today: "2023-05-31", id: "second" },
    { today: "2023-06-01", id: "correction" },
    { today: "2040-01-01", id: "correction" },
  ] as const)("is $id on $today", ({ today, id }) => {
    expect(inForce([correction, first, second], today)?.id).toBe(id);
  });

  it("is none before the first and after the last", () => {
    expect(inForce([second], "2022-12-31")).toBeNull();
    expect(inForce([second], "2024-01-01")).toBeNull();
    expect(inForce([], "2023-01-01")).toBeNull();
  });
});
