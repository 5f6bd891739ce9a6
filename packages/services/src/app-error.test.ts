import { describe, expect, it } from "vitest";
import type { Actor } from "@kedr/domain";
import { AppError, refused, requireVersion } from "./app-error.ts";
import { authorise } from "./authorise.ts";

const actor: Actor = { accountId: "A", name: "А", roles: [], positionId: null, curatedIndustryIds: [] };

describe("refused", () => {
  it("blames the input where the rule names a field", () => {
    expect(refused({ code: "date_in_future", field: "actualDate" })).toMatchObject({
      code: "invalid_input",
      details: { reason: "date_in_future", field: "actualDate" },
    });
  });

  it("blames the state of the record where it names none", () => {
    const error = refused({ code: "meeting_held", field: null });
    expect(error).toMatchObject({ code: "not_allowed_now", details: { reason: "meeting_held" } });
    expect(error.message).toBe("not_allowed_now: meeting_held");
  });
});

describe("requireVersion", () => {
  const current = { id: "M-1", version: 2 };

  it("lets through whoever read the latest version", () => {
    expect(() => requireVersion(current, 2)).not.toThrow();
  });

  it.each([1, 3, undefined])("stops whoever read %s, and shows the record", (versionRead) => {
    const error = new AppError("conflict", { reason: "version_changed", field: "version", current });
    expect(() => requireVersion(current, versionRead)).toThrow(error);
  });
});

describe("authorise", () => {
  it("lets through by role, and stops without one", () => {
    expect(() => authorise({ ...actor, roles: ["reader"] }, "portfolio.read", null)).not.toThrow();
    expect(() => authorise(actor, "portfolio.read", null)).toThrow(new AppError("forbidden"));
  });

  it("looks at the subject", () => {
    const lead: Actor = { ...actor, roles: ["project_lead"], positionId: "POST" };
    const own = { leadPositionId: "POST", industryId: "IND-EDU" };
    expect(() => authorise(lead, "milestone.update", own)).not.toThrow();
    expect(() => authorise(lead, "milestone.update", { ...own, leadPositionId: "OTHER" })).toThrow(
      new AppError("forbidden"),
    );
  });
});
