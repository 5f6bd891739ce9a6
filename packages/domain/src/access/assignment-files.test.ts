import { describe, expect, it } from "vitest";
import { type Actor, type Role, roles } from "./actor.ts";
import type { SharedAssignmentSubject } from "./assignment-subject.ts";
import { can } from "./can.ts";

const actorWith = (role: Role, positionId: string | null = "post-own"): Actor => ({
  accountId: "account",
  name: "Должность",
  roles: [role],
  positionId,
  curatedIndustryIds: [],
});

const given = { assigneePositionId: "post-other", issuerPositionId: "post-third", issuedById: "other" };

/** Who carries out a part of an assignment, seen from the actor above. */
const assignments = {
  ledByOwnPost: { ...given, assigneePositionId: "post-own", partyPositionIds: ["post-third"] },
  withOwnPost: { ...given, partyPositionIds: ["post-third", "post-own"] },
  controlledByOwnPost: { ...given, issuerPositionId: "post-own", partyPositionIds: ["post-third"] },
  byOthers: { ...given, partyPositionIds: [] },
} satisfies Record<string, SharedAssignmentSubject>;
const cases = Object.keys(assignments) as (keyof typeof assignments)[];

describe("assignment.addFiles", () => {
  it.each(cases.flatMap((assignment) => roles.map((role) => ({ assignment, role }))))(
    "by $role to the assignment $assignment: by the post of a part, whatever the role",
    ({ assignment, role }) => {
      const keeps = role === "administrator" || role === "project_office";
      const carries = assignment === "ledByOwnPost" || assignment === "withOwnPost";
      expect(can(actorWith(role), "assignment.addFiles", assignments[assignment])).toBe(keeps || carries);
      expect(can(actorWith(role, null), "assignment.addFiles", assignments[assignment])).toBe(keeps);
    },
  );

  it("is closed to an account without a role", () => {
    const nobody: Actor = { ...actorWith("reader"), roles: [] };
    expect(can(nobody, "assignment.addFiles", assignments.withOwnPost)).toBe(false);
  });
});
