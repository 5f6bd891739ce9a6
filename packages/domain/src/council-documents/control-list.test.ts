import { describe, expect, it } from "vitest";
import type {
  AssignmentExtensionRecord,
  AssignmentPartyRecord,
} from "../assignment/assignment-control.record.ts";
import { assignment as anAssignment } from "../assignment/assignment.fixture.ts";
import { indexPortfolio } from "../portfolio/portfolio-index.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { assignmentsOfMeeting, controlRows } from "./control-list.ts";
import { aMinutedPortfolio } from "./council-documents.fixture.ts";

const tracked = { origin: "entered", version: 1 } as const;

const party = (positionId: string, fields: Partial<AssignmentPartyRecord> = {}): AssignmentPartyRecord => ({
  id: `P-${positionId}`,
  assignmentId: "ONE",
  positionId,
  dueDate: null,
  execution: "not_started",
  executionNote: null,
  reportedOn: null,
  ...tracked,
  ...fields,
});

const extension = (
  id: string,
  fields: Partial<AssignmentExtensionRecord> = {},
): AssignmentExtensionRecord => ({
  id,
  assignmentId: "ONE",
  fromDate: "2023-01-20",
  newDate: "2023-02-20",
  reason: "Ждём данные",
  state: "granted",
  requestedOn: "2023-01-10",
  requestedBy: "Аналитик",
  requestedById: null,
  decidedOn: null,
  decidedBy: null,
  decidedById: null,
  decisionNote: null,
  ...tracked,
  ...fields,
});

const portfolio: Portfolio = {
  ...aMinutedPortfolio(),
  Assignment: [
    anAssignment({ id: "TWO", decisionId: "D3", assigneePositionId: "B", dueDate: "2023-03-10" }),
    anAssignment({ id: "ONE", decisionId: "D1", assigneePositionId: "A", dueDate: "2023-02-20" }),
    anAssignment({ id: "OTHER", decisionId: null, assigneePositionId: "A", dueDate: "2023-03-01" }),
  ],
  AssignmentParty: [party("SECRETARY", { dueDate: "2023-02-10" }), party("B")],
  AssignmentExtension: [
    extension("X2", {
      fromDate: "2023-02-20",
      newDate: "2023-03-20",
      state: "requested",
      requestedOn: "2023-02-15",
    }),
    extension("X1"),
    extension("X0", { state: "refused", requestedOn: "2023-01-05" }),
  ],
};
const index = indexPortfolio(portfolio);

describe("the list of control", () => {
  it("of a meeting follows the order of its points", () => {
    expect(assignmentsOfMeeting(index, "MTG").map(({ id }) => id)).toEqual(["ONE", "TWO"]);
    expect(assignmentsOfMeeting(index, "NEXT")).toEqual([]);
  });

  it("tells the point, co-assignees by name, how the date was moved and to when it is asked to be", () => {
    const [one] = controlRows(index, assignmentsOfMeeting(index, "MTG"));
    expect(one).toMatchObject({
      source: { point: "1.1", meetingNumber: 1, meetingDate: "2023-03-01" },
      assignee: "Аналитик",
      coAssignees: [
        { name: "Бухгалтер", dueDate: null },
        { name: "Начальник отдела", dueDate: "2023-02-10" },
      ],
      moves: [{ from: "2023-01-20", to: "2023-02-20" }],
      requestedDate: "2023-03-20",
      timing: "overdue",
      daysLeft: -9,
    });
  });

  it("has no point for what was assigned otherwise", () => {
    const [row] = controlRows(
      index,
      portfolio.Assignment.filter(({ id }) => id === "OTHER"),
    );
    expect(row).toMatchObject({ source: null, coAssignees: [], moves: [], requestedDate: null, daysLeft: 0 });
  });
});
