import { describe, expect, it } from "vitest";
import {
  type Action,
  type ActionSubjects,
  actions,
  type AssignmentAction,
  assignmentActions,
  projectActions,
  type ProjectAction,
} from "./actions.ts";
import { type Actor, type Role, roles } from "./actor.ts";
import type { AssignmentSubject } from "./assignment-subject.ts";
import { can } from "./can.ts";
import type { LinkSubject } from "./link-subject.ts";
import type { ProjectSubject } from "./project-subject.ts";
import type { VoteSubject } from "./vote-subject.ts";

const actorWith = (held: readonly Role[], overrides: Partial<Actor> = {}): Actor => ({
  accountId: "account",
  name: "Должность",
  roles: held,
  positionId: "post-own",
  curatedIndustryIds: ["industry-own"],
  ...overrides,
});

/** A project of each kind that permissions tell apart, seen from the actor above. */
const projects = {
  ownLed: { leadPositionId: "post-own", industryId: "industry-other" },
  ownSector: { leadPositionId: "post-other", industryId: "industry-own" },
  foreign: { leadPositionId: "post-other", industryId: "industry-other" },
  unled: { leadPositionId: null, industryId: "industry-other" },
} satisfies Record<string, ProjectSubject>;
type ProjectCase = keyof typeof projects;
const allProjects = Object.keys(projects) as ProjectCase[];

/** For each project action: to which of the projects each role may do it. */
const onProjects: Record<ProjectAction, Record<Role, ProjectCase[]>> = {
  "project.read": everyRole(allProjects),
  "history.read": everyRole(allProjects),
  "milestone.update": byTheLead(),
  "milestone.plan": byTheLead(),
  "report.submit": byTheLead(),
  "report.review": byTheCurator(),
  "reschedule.request": byTheLead(),
  "reschedule.decide": byTheCurator(),
  "risk.update": byTheLead(),
  "contribution.state": byTheLead(),
  "inquiry.ask": byTheCurator(),
  "inquiry.answer": byTheLead(),
  "assignment.issue": byTheCurator(),
  "proposal.propose": byTheCurator(),
  "milestone.comment": {
    ...everyRole([]),
    administrator: allProjects,
    project_office: allProjects,
    project_lead: ["ownLed"],
    deputy_governor: ["ownSector"],
    council_secretary: allProjects,
  },
};

/** An assignment of each kind that permissions tell apart, seen from the actor above. */
const assignments = {
  toOwnPost: { assigneePositionId: "post-own", issuerPositionId: "post-other", issuedById: "other" },
  byOwnAccount: { assigneePositionId: "post-other", issuerPositionId: null, issuedById: "account" },
  byOwnPost: { assigneePositionId: "post-other", issuerPositionId: "post-own", issuedById: "predecessor" },
  foreign: { assigneePositionId: "post-other", issuerPositionId: "post-third", issuedById: "other" },
  ofNobody: { assigneePositionId: "post-other", issuerPositionId: null, issuedById: null },
} satisfies Record<string, AssignmentSubject>;
type AssignmentCase = keyof typeof assignments;
const allAssignments = Object.keys(assignments) as AssignmentCase[];

/** Posts carry out and control whatever their roles; those who keep the registry do it in their place. */
const onAssignments: Record<AssignmentAction, readonly AssignmentCase[]> = {
  "assignment.carryOut": ["toOwnPost"],
  "assignment.control": ["byOwnAccount", "byOwnPost"],
};
const onAssignmentsTable = assignmentActions.flatMap((action) =>
  roles.flatMap((role) =>
    allAssignments.map((assignment) => ({
      action,
      role,
      assignment,
      allowed:
        role === "administrator" || role === "project_office" || onAssignments[action].includes(assignment),
    })),
  ),
);

/** A link of each kind that permissions tell apart, seen from the actor above. */
const links = {
  ofOwnBody: { project: projects.foreign, responsiblePositionIds: ["post-other", "post-own"] },
  ofOwnBodyAndLed: { project: projects.ownLed, responsiblePositionIds: ["post-own"] },
  ofAnotherBody: { project: projects.ownSector, responsiblePositionIds: ["post-other"] },
  ofNobody: { project: projects.ownLed, responsiblePositionIds: [] },
} satisfies Record<string, LinkSubject>;
const allLinks = Object.keys(links) as (keyof typeof links)[];

/** A member of the Council of each kind that permissions tell apart: by post, through a substitute, another, without a post. */
const members = {
  ownPost: { positionId: "post-own", substitutePositionId: null },
  ownSubstitute: { positionId: "post-other", substitutePositionId: "post-own" },
  another: { positionId: "post-other", substitutePositionId: "post-third" },
  byName: { positionId: null, substitutePositionId: null },
} satisfies Record<string, VoteSubject>;
const allMembers = Object.keys(members) as (keyof typeof members)[];

/** For each other action: which roles may do it. */
const elsewhere: Record<
  Exclude<
    Action,
    | ProjectAction
    | AssignmentAction
    | "assignment.addFiles"
    | "contribution.confirm"
    | "vote.cast"
    | "agenda.comment"
  >,
  readonly Role[]
> = {
  "portfolio.read": roles,
  "work.read": ["project_lead"],
  "milestoneTemplate.edit": ["administrator", "project_office"],
  "period.administer": ["administrator", "project_office"],
  "notification.read": roles,
  "sector.read": roles,
  "sector.compare": [
    "administrator",
    "project_office",
    "deputy_governor",
    "council_secretary",
    "council_member",
  ],
  "curation.administer": ["administrator", "project_office"],
  "registry.keep": ["administrator", "project_office"],
  "indicator.administer": ["administrator", "project_office"],
  "briefing.prepare": roles,
  "publication.publish": ["administrator", "project_office"],
  "council.read": roles,
  "meeting.prepare": ["administrator", "project_office", "council_secretary"],
  "council.administer": ["administrator", "project_office", "council_secretary"],
  "account.administer": ["administrator"],
};
const elsewhereActions = Object.keys(elsewhere) as (keyof typeof elsewhere)[];

function everyRole(cases: ProjectCase[]): Record<Role, ProjectCase[]> {
  return Object.fromEntries(roles.map((role) => [role, cases])) as Record<Role, ProjectCase[]>;
}

/** The lead on the own project, and those who keep the registry on all. */
function byTheLead(): Record<Role, ProjectCase[]> {
  return {
    ...everyRole([]),
    administrator: allProjects,
    project_office: allProjects,
    project_lead: ["ownLed"],
  };
}

/** The curator in the own sector, and those who keep the registry on all. */
function byTheCurator(): Record<Role, ProjectCase[]> {
  return {
    ...everyRole([]),
    administrator: allProjects,
    project_office: allProjects,
    deputy_governor: ["ownSector"],
  };
}

const onProjectsTable = projectActions.flatMap((action) =>
  roles.flatMap((role) =>
    allProjects.map((project) => ({
      action,
      role,
      project,
      allowed: onProjects[action][role].includes(project),
    })),
  ),
);
const elsewhereTable = elsewhereActions.flatMap((action) =>
  roles.map((role) => ({ action, role, allowed: elsewhere[action].includes(role) })),
);

describe("can", () => {
  it("is asked here about every action there is", () => {
    expect(
      [
        ...projectActions,
        ...assignmentActions,
        "assignment.addFiles",
        "contribution.confirm",
        "vote.cast",
        "agenda.comment",
        ...elsewhereActions,
      ].toSorted(),
    ).toEqual(actions.toSorted());
  });

  it.each(onProjectsTable)(
    "$action by $role on project $project: $allowed",
    ({ action, role, project, allowed }) => {
      expect(can(actorWith([role]), action, projects[project])).toBe(allowed);
    },
  );

  it.each(onAssignmentsTable)(
    "$action by $role on assignment $assignment: $allowed",
    ({ action, role, assignment, allowed }) => {
      expect(can(actorWith([role]), action, assignments[assignment])).toBe(allowed);
    },
  );

  it.each(allLinks.flatMap((link) => roles.map((role) => ({ link, role }))))(
    "contribution.confirm by $role of a link $link",
    ({ link, role }) => {
      const keeps = role === "administrator" || role === "project_office";
      const allowed =
        keeps || link === "ofOwnBody" || (link === "ofOwnBodyAndLed" && role !== "project_lead");
      expect(can(actorWith([role]), "contribution.confirm", links[link])).toBe(allowed);
    },
  );

  it.each(allMembers.flatMap((member) => roles.map((role) => ({ member, role }))))(
    "vote.cast by $role for the member $member: by the post, whatever the role",
    ({ member, role }) => {
      const allowed = member === "ownPost" || member === "ownSubstitute";
      expect(can(actorWith([role]), "vote.cast", members[member])).toBe(allowed);
      expect(can(actorWith([role], { positionId: null }), "vote.cast", members[member])).toBe(false);
    },
  );

  it.each(
    roles.flatMap((role) =>
      [["post-own"], ["post-other"], []].map((memberPositionIds) => ({ role, memberPositionIds })),
    ),
  )("agenda.comment by $role where the members are $memberPositionIds", ({ role, memberPositionIds }) => {
    const byRole = ["administrator", "project_office", "deputy_governor", "council_member"].includes(role);
    const allowed = byRole || memberPositionIds.includes("post-own");
    expect(can(actorWith([role]), "agenda.comment", { memberPositionIds })).toBe(allowed);
    expect(can(actorWith([role], { positionId: null }), "agenda.comment", { memberPositionIds })).toBe(
      byRole,
    );
  });

  it.each(elsewhereTable)("$action by $role: $allowed", ({ action, role, allowed }) => {
    expect(can(actorWith([role]), action, null)).toBe(allowed);
  });

  it.each(actions)("refuses %s to an account without a role", (action) => {
    expect(canDoTo(actorWith([]), action, projects.ownLed)).toBe(false);
  });

  it.each(actions)("allows %s to whoever holds a role that allows it, among others", (action) => {
    for (const role of roles) {
      const both = canDoTo(actorWith(["reader", role]), action, projects.ownLed);
      const either = [role, "reader" as const].some((one) =>
        canDoTo(actorWith([one]), action, projects.ownLed),
      );
      expect(both).toBe(either);
    }
  });
});

describe("a project's own lead", () => {
  it("is nobody where neither the project has a lead nor the account a post", () => {
    const actor = actorWith(["project_lead"], { positionId: null });
    expect(can(actor, "milestone.update", projects.unled)).toBe(false);
  });

  it("needs the role besides the post", () => {
    expect(can(actorWith(["reader"]), "milestone.update", projects.ownLed)).toBe(false);
  });
});

describe("a deputy governor", () => {
  it("comments nowhere while the post curates nothing", () => {
    const actor = actorWith(["deputy_governor"], { curatedIndustryIds: [] });
    expect(can(actor, "milestone.comment", projects.ownSector)).toBe(false);
  });
});

/** Asks with what the action is done to, and with nothing where it has no subject. */
function canDoTo(actor: Actor, action: Action, project: ProjectSubject): boolean {
  const isOf = (list: readonly Action[]) => list.includes(action);
  if (action === "contribution.confirm") return can(actor, action, links.ofOwnBody);
  if (action === "assignment.addFiles")
    return can(actor, action, { ...assignments.toOwnPost, partyPositionIds: [] });
  if (action === "agenda.comment") return can(actor, action, { memberPositionIds: ["post-own"] });
  if (action === "vote.cast") return can(actor, action, members.ownPost);
  const subject = isOf(projectActions) ? project : isOf(assignmentActions) ? assignments.toOwnPost : null;
  return can(actor, action, subject as ActionSubjects[typeof action]);
}
