import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { projectActions } from "./actions.ts";
import { type Actor, roles } from "./actor.ts";
import { can } from "./can.ts";
import { ledProjects, matchesProject, projectFilter } from "./project-filter.ts";
import type { ProjectSubject } from "./project-subject.ts";

const posts = ["post-1", "post-2", "post-3"];
const industries = ["industry-1", "industry-2", "industry-3"];

/** Every project that these posts and industries can make. */
const projects: ProjectSubject[] = [null, ...posts].flatMap((leadPositionId) =>
  industries.map((industryId) => ({ leadPositionId, industryId })),
);

/** One actor a role and post: each project lead, and each deputy governor with the own industries. */
const actors: Actor[] = roles.flatMap((role) =>
  [null, ...posts].map((positionId, index) => ({
    accountId: `${role}-${positionId}`,
    name: "Должность",
    roles: [role],
    positionId,
    curatedIndustryIds: role === "deputy_governor" ? industries.slice(0, index) : [],
  })),
);

const anyActor: fc.Arbitrary<Actor> = fc.record({
  accountId: fc.constant("account"),
  name: fc.constant("Должность"),
  roles: fc.subarray([...roles]),
  positionId: fc.option(fc.constantFrom(...posts)),
  curatedIndustryIds: fc.subarray(industries),
});

describe("projectFilter", () => {
  describe.each(projectActions)("%s", (action) => {
    it.each(actors)("lists for $accountId exactly the projects that can() allows", (actor) => {
      const filter = projectFilter(actor, action);
      const listed = projects.filter((project) => matchesProject(filter, project));
      expect(listed).toEqual(projects.filter((project) => can(actor, action, project)));
    });
  });

  it("agrees with can() for any mixture of roles", () => {
    fc.assert(
      fc.property(
        anyActor,
        fc.constantFrom(...projectActions),
        fc.constantFrom(...projects),
        (actor, action, project) => {
          expect(matchesProject(projectFilter(actor, action), project)).toBe(can(actor, action, project));
        },
      ),
    );
  });

  it("tells the roles apart", () => {
    const sizes = actors.map((actor) => {
      const filter = projectFilter(actor, "milestone.comment");
      return projects.filter((project) => matchesProject(filter, project)).length;
    });
    expect(new Set(sizes)).toEqual(new Set([0, 3, 4, 8, 12]));
  });
});

describe("ledProjects", () => {
  const lead: Actor = {
    accountId: "account",
    name: "Должность",
    roles: ["project_lead"],
    positionId: "post-2",
    curatedIndustryIds: [],
  };

  it("are those of the actor's post", () => {
    const led = projects.filter((project) => matchesProject(ledProjects(lead), project));
    expect(led).toEqual(projects.filter(({ leadPositionId }) => leadPositionId === "post-2"));
  });

  it.each([
    { case: "without a post", actor: { ...lead, positionId: null } },
    { case: "without the role", actor: { ...lead, roles: ["administrator" as const] } },
  ])("are none $case", ({ actor }) => {
    expect(projects.some((project) => matchesProject(ledProjects(actor), project))).toBe(false);
  });
});
