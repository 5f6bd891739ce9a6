import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Actor } from "../access/actor.ts";
import type { Action } from "../access/actions.ts";
import { can } from "../access/can.ts";
import { assignment } from "../assignment/assignment.fixture.ts";
import { addDays } from "../calendar/days.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { aProposal } from "../council/agenda-proposal.fixture.ts";
import { inquiry } from "../inquiry/inquiry.fixture.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import {
  curation,
  fundingLine,
  indexOf,
  industry,
  milestone,
  position,
  project,
  report,
  today,
} from "../portfolio/portfolio.fixture.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { deputy, lead, office } from "../reminder/reminder.fixture.ts";
import { reschedule } from "../reschedule/reschedule.fixture.ts";
import { ownScope } from "./folder-scope.ts";
import { folderOf } from "./folder.ts";
import type { Folder, FolderAction, FolderItem } from "./folder.view.ts";

const day = fc.integer({ min: -60, max: 20 }).map((days): CalendarDate => addDays(today, days));
const past = fc.integer({ min: -40, max: 0 }).map((days): CalendarDate => addDays(today, days));
const accounts = fc.constantFrom(null, deputy.accountId, office.accountId, "A-OTHER");

const drawn = fc.record({
  industryId: fc.constantFrom("IND-1", "IND-2"),
  stage: fc.constantFrom("active", "active", "paused", "completed", "cancelled"),
  milestones: fc.array(fc.record({ baselineDate: day, isCritical: fc.boolean() }), { maxLength: 2 }),
  report: fc.option(
    fc.record({
      state: fc.constantFrom("submitted", "accepted", "returned"),
      submittedOn: past,
      submittedById: accounts,
      ownRating: fc.constantFrom("on_track", "off_track"),
      decisionNeeded: fc.option(fc.constant("Решить")),
    }),
    { freq: 4 },
  ),
  allocated: fc.option(fc.integer({ min: 0, max: 20 })),
  move: fc.option(fc.record({ requestedOn: past, requestedById: accounts }), { freq: 1 }),
  assignment: fc.option(
    fc.record({
      execution: fc.constantFrom("not_started", "reported"),
      control: fc.constantFrom("under_control", "released"),
      issuerPositionId: fc.constantFrom(null, "POS-1"),
      issuedById: accounts,
      assigneePositionId: fc.constantFrom("POS-1", "POS-LEAD"),
      issuedOn: past,
      dueDate: day,
    }),
  ),
  inquiry: fc.option(
    fc.record({ state: fc.constantFrom("asked", "withdrawn"), askedOn: past, dueDate: day }),
    {
      freq: 1,
    },
  ),
  proposedOn: fc.option(past, { freq: 1 }),
});

const recordsOf = (
  rows: (typeof drawn extends fc.Arbitrary<infer Row> ? Row : never)[],
): Partial<Portfolio> => {
  const made = <Item>(
    make: (row: (typeof rows)[number], id: string, at: number) => Item | Item[] | null,
  ): Item[] => rows.flatMap((row, at) => make(row, `PRJ-${at}`, at) ?? []);
  return {
    Industry: [industry(), industry({ id: "IND-2", number: 2 })],
    Position: [position(), position({ id: "POS-LEAD" })],
    Curation: [curation()],
    Project: made(({ industryId, stage, allocated }, id) =>
      project({
        id,
        name: `Проект ${id.length}`,
        industryId,
        stage,
        fundingRequirement: allocated === null ? "not_required" : "required",
      }),
    ),
    Milestone: made(({ milestones }, projectId, at) =>
      milestones.map((fields, number) => milestone({ ...fields, id: `KT-${at}-${number}`, projectId })),
    ),
    ProgressReport: made(
      (row, projectId, at) => row.report && report({ ...row.report, id: `REP-${at}`, projectId }),
    ),
    FundingLine: made(({ allocated }, projectId, at) =>
      allocated === null ? null : fundingLine({ id: `FUN-${at}`, projectId, need: 10, allocated }),
    ),
    RescheduleRequest: made(
      ({ move }, projectId, at) =>
        move && reschedule({ ...move, id: `RES-${at}`, projectId, milestoneId: `KT-${at}-0` }),
    ),
    Assignment: made((row, projectId, at) => {
      if (row.assignment === null) return null;
      const releasedOn = row.assignment.control === "released" ? today : null;
      return assignment({ ...row.assignment, releasedOn, id: `ASG-${at}`, projectId });
    }),
    Inquiry: made(
      (row, projectId, at) => row.inquiry && inquiry({ ...row.inquiry, id: `INQ-${at}`, projectId }),
    ),
    AgendaProposal: made(
      ({ proposedOn }, projectId, at) => proposedOn && aProposal({ id: `PRP-${at}`, projectId, proposedOn }),
    ),
  };
};

const records = fc.array(drawn, { maxLength: 14 }).map(recordsOf);
const actors = fc.constantFrom<Actor>(deputy, office, { ...office, roles: ["administrator"] }, lead, {
  ...deputy,
  roles: ["deputy_governor", "project_lead"],
});
const folderFor = (index: PortfolioIndex, actor: Actor, isPast = false): Folder =>
  folderOf(index, ownScope(index, actor), { actor, isPast });
const itemsOf = ({ first, rest }: Folder): FolderItem[] => [...first, ...rest];

const onProject: Partial<Record<FolderAction, Action>> = {
  accept: "report.review",
  return: "report.review",
  accept_many: "report.review",
  decide: "reschedule.decide",
  ask: "inquiry.ask",
  assign: "assignment.issue",
  propose: "proposal.propose",
};

describe("a folder", () => {
  it("shows seven at most, and counts everything", () => {
    fc.assert(
      fc.property(records, actors, (portfolio, actor) => {
        const folder = folderFor(indexOf(portfolio), actor);
        const items = itemsOf(folder);
        expect(folder.first.length).toBe(Math.min(items.length, 7));
        expect(folder.total).toBe(items.length);
        const matters = items.flatMap((item) => [item, ...item.also]);
        const things = matters.reduce(
          (sum, { reason }) => sum + (reason.code === "plain_reports" ? reason.reports.length : 1),
          0,
        );
        expect(Object.values(folder.counts).reduce((sum, count) => sum + count, 0)).toBe(things);
      }),
    );
  });

  it("tells each subject once, waiting or in hand, and each matter once", () => {
    fc.assert(
      fc.property(records, actors, (portfolio, actor) => {
        const folder = folderFor(indexOf(portfolio), actor);
        const all = [...itemsOf(folder), ...folder.inHand];
        const subjects = all.map(({ subject }) => `${subject.kind}:${subject.id}`);
        expect(new Set(subjects).size).toBe(subjects.length);
        const keys = all.flatMap(({ key, also }) => [key, ...also.map((matter) => matter.key)]);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it("is the same whatever the order of the records", () => {
    fc.assert(
      fc.property(records, actors, (portfolio, actor) => {
        const turned = Object.fromEntries(
          Object.entries(portfolio).map(([name, list]) => [
            name,
            Array.isArray(list) ? list.toReversed() : list,
          ]),
        );
        expect(folderFor(indexOf(turned), actor)).toEqual(folderFor(indexOf(portfolio), actor));
      }),
    );
  });

  it("offers only what can() permits, and nothing on a past day", () => {
    fc.assert(
      fc.property(records, actors, actors, (portfolio, owner, viewer) => {
        const index = indexOf(portfolio);
        const folder = folderOf(index, ownScope(index, owner), { actor: viewer, isPast: false });
        for (const { actions, subject, reason } of [...itemsOf(folder), ...folder.inHand]) {
          const ids =
            reason.code === "plain_reports"
              ? reason.reports.map((one) => one.project.id)
              : [subject.project?.id ?? ""];
          for (const action of actions) {
            const permission = onProject[action];
            for (const id of permission ? ids : []) {
              const record = index.projectById.get(id);
              expect(record && permission && can(viewer, permission as "inquiry.ask", record)).toBe(true);
            }
            if (permission || reason.code !== "assignment") continue;
            const given = index.portfolio.Assignment.find(({ id }) => id === reason.assignment.id);
            const needed = action === "tell_execution" ? "assignment.carryOut" : "assignment.control";
            expect(given && can(viewer, needed, given)).toBe(true);
          }
        }
        const before = folderOf(index, ownScope(index, owner), { actor: viewer, isPast: true });
        expect([...itemsOf(before), ...before.inHand].flatMap(({ actions }) => actions)).toEqual([]);
      }),
    );
  });
});
