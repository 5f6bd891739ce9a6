import { describe, expect, it } from "vitest";
import { notificationKinds } from "../reminder/reminder.ts";
import { mailedKinds, preferencesWith, shownKinds } from "./notification-preference.ts";

describe("preferences", () => {
  it("show everything and mail everything but submitted reports unless said otherwise", () => {
    expect(shownKinds([])).toEqual(notificationKinds);
    expect(notificationKinds.filter((kind) => !mailedKinds([]).includes(kind))).toEqual(["report_submitted"]);
  });

  it("follow the account's own choice, a kind at a time", () => {
    const saved = [{ kind: "project_stale", isShown: false, isMailed: true } as const];
    expect(shownKinds(saved)).not.toContain("project_stale");
    expect(mailedKinds(saved)).toContain("project_stale");
    expect(preferencesWith(saved).map(({ kind }) => kind)).toEqual(notificationKinds);
  });
});
