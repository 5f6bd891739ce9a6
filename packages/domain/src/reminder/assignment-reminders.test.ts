import { describe, expect, it } from "vitest";
import type { Actor } from "../access/actor.ts";
import { assignment, released, reported } from "../assignment/assignment.fixture.ts";
import type { AssignmentRecord } from "../assignment/assignment.record.ts";
import { indexOf, position, project } from "../portfolio/portfolio.fixture.ts";
import { deputy, lead, office } from "./reminder.fixture.ts";
import { remindersFor } from "./reminders-for.ts";

const told = (actor: Actor, record: AssignmentRecord) =>
  remindersFor(
    indexOf({
      Position: [position({ id: "POS-LEAD", title: "Руководитель проекта" })],
      // Paused: the project itself reminds nobody.
      Project: [project({ leadPositionId: "POS-LEAD", stage: "paused" })],
      Assignment: [record],
    }),
    actor,
  );
const kinds = (actor: Actor, record: AssignmentRecord) => told(actor, record).map(({ kind }) => kind);

describe("an assignment", () => {
  it("is told to its post, whatever the stage of the project, until it is begun", () => {
    expect(told(lead, assignment())).toEqual([
      {
        kind: "assignment_issued",
        entity: "Assignment",
        entityId: "ASG-1",
        projectId: "PRJ-1",
        details: {
          projectName: "Новый умный дом",
          text: "Представить план восстановления сроков",
          issuedBy: "Заместитель Губернатора",
          dueDate: "2023-04-01",
        },
        since: "2023-02-20",
      },
    ]);
    expect(kinds(lead, assignment({ execution: "in_progress" }))).toEqual([]);
    expect(kinds(deputy, assignment())).toEqual([]);
    expect(kinds({ ...office, positionId: "POS-OFFICE" }, assignment())).toEqual([]);
  });

  it("about no project leads to none", () => {
    expect(told(lead, assignment({ projectId: null, industryId: "IND-1" }))).toMatchObject([
      { projectId: null, details: { projectName: null } },
    ]);
  });

  it.each([
    ["2023-03-09", null, null],
    ["2023-03-08", 7, "2023-03-01"],
    ["2023-03-02", 1, "2023-03-01"],
    ["2023-03-01", 0, "2023-02-28"],
    ["2023-02-28", -1, "2023-03-01"],
    ["2023-02-21", -8, "2023-03-01"],
    ["2023-02-20", -9, "2023-02-28"],
  ] as const)("due on %s: %s days left, told from %s on", (dueDate, daysLeft, since) => {
    const reminders = told(lead, assignment({ dueDate, execution: "in_progress" }));
    expect(reminders).toMatchObject(
      daysLeft === null ? [] : [{ kind: "assignment_due_soon", details: { daysLeft }, since }],
    );
  });
});

describe("a report on an assignment", () => {
  it("is told to whoever gave it, and to a successor in the post", () => {
    expect(told(deputy, reported())).toMatchObject([
      {
        kind: "assignment_reported",
        details: { assignee: "Руководитель проекта" },
        since: "2023-02-28",
      },
    ]);
    expect(kinds({ ...deputy, accountId: "A-NEW" }, reported())).toEqual(["assignment_reported"]);
    expect(kinds(office, reported())).toEqual([]);
    expect(kinds(lead, reported())).toEqual([]);
  });

  it("is no news once it is released", () => {
    expect(kinds(deputy, released())).toEqual([]);
    expect(kinds(lead, released())).not.toContain("assignment_reported");
  });
});

describe("a return", () => {
  const back = assignment({
    execution: "in_progress",
    control: "returned",
    controlNote: "Нет сроков",
    returnedOn: "2023-02-28",
  });

  it("is told to the post that is to correct it, with the remark, until it reports again", () => {
    expect(told(lead, back)).toMatchObject([
      {
        kind: "assignment_returned",
        details: { text: "Представить план восстановления сроков", comment: "Нет сроков" },
        since: "2023-02-28",
      },
    ]);
    expect(kinds(deputy, back)).toEqual([]);
    const again = reported({ controlNote: "Нет сроков", returnedOn: "2023-02-28" });
    expect(kinds(lead, again)).toEqual([]);
  });
});

describe("a release", () => {
  it("is told to the post that carried it out, with the outcome, for a week", () => {
    expect(told(lead, released({ controlNote: "Принято" }))).toMatchObject([
      {
        kind: "assignment_released",
        details: { isFulfilled: true, comment: "Принято" },
        since: "2023-02-28",
      },
    ]);
    const partly = released({ execution: "partly_fulfilled" });
    expect(told(lead, partly)).toMatchObject([{ details: { isFulfilled: false } }]);
    expect(kinds(lead, released({ releasedOn: "2023-02-22" }))).toEqual(["assignment_released"]);
    expect(kinds(lead, released({ releasedOn: "2023-02-21" }))).toEqual([]);
  });

  it("is told to whoever gave it when another released it, and never to whoever did", () => {
    const byOffice = released({ releasedById: office.accountId });
    expect(kinds(deputy, byOffice)).toEqual(["assignment_released"]);
    expect(kinds(office, byOffice)).toEqual([]);
    expect(kinds(deputy, released())).toEqual([]);
  });
});
