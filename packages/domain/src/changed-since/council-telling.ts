import { assignmentTiming } from "../assignment/assignment-timing.ts";
import { plainly, type Tellings, turned } from "./telling.ts";

const answer = ["state", "answer", "answeredBy", "answeredOn"] as const;
const carriedOut = ["execution", "executionNote", "reportedOn"] as const;
const decided = ["state", "decidedOn", "decidedBy", "decisionNote"] as const;
const released = ["control", "controlNote", "returnedOn", "releasedOn", "releasedBy", "execution"] as const;

const meetingKinds = {
  planned: "meeting_planned",
  agenda_approved: "meeting_planned",
  in_session: "meeting_planned",
  held: "meeting_held",
  minutes_approved: "minutes_approved",
  cancelled: "meeting_cancelled",
} as const;

/** The Council's papers, and what reviewers ask and order. */
export const councilTellings: Tellings<
  | "Council"
  | "Meeting"
  | "AgendaItem"
  | "Decision"
  | "DeclinedSuggestion"
  | "AgendaProposal"
  | "Inquiry"
  | "Assignment"
  | "CouncilMember"
  | "AssignmentParty"
  | "AssignmentReport"
  | "AssignmentExtension"
> = {
  Council: plainly("council_edited", "council_edited", "council_edited"),
  CouncilMember: plainly("member_joined", "membership_removed", "membership_edited", { always: ["part"] }),
  Meeting: {
    added: ({ state }) => [{ kind: meetingKinds[state] }],
    removed: () => [{ kind: "meeting_removed" }],
    happened: (before, after) =>
      turned(before.state, after.state, {
        held: { kind: "meeting_held", covers: ["state"] },
        minutes_approved: {
          kind: "minutes_approved",
          covers: ["state", "minutesApprovedOn", "minutesApprovedBy"],
        },
        cancelled: { kind: "meeting_cancelled", covers: ["state", "cancelledOn", "cancelReason"] },
      }),
    edited: "meeting_edited",
    always: ["number", "date", "state"],
  },
  AgendaItem: plainly("agenda_added", "agenda_removed", "agenda_edited", { always: ["meetingId"] }),
  Decision: {
    added: ({ state }) => [{ kind: state === "draft" ? "decision_drafted" : `decision_${state}` }],
    removed: () => [{ kind: "decision_removed" }],
    happened: (before, after) =>
      turned(before.state, after.state, {
        adopted: { kind: "decision_adopted", covers: ["state"] },
        rejected: { kind: "decision_rejected", covers: ["state"] },
      }),
    edited: "decision_edited",
    always: ["state", "verb", "dueDate"],
  },
  DeclinedSuggestion: plainly("suggestion_declined", "suggestion_restored", "decline_edited", {
    always: ["meetingId", "reason"],
  }),
  AgendaProposal: {
    added: ({ state }) => [{ kind: state === "withdrawn" ? "proposal_withdrawn" : "proposal_made" }],
    removed: () => [{ kind: "proposal_removed" }],
    happened: (before, after) =>
      turned(before.state, after.state, {
        proposed: { kind: "proposal_made", covers: ["state"] },
        withdrawn: { kind: "proposal_withdrawn", covers: ["state"] },
      }),
    edited: "proposal_edited",
    always: ["state", "reason"],
  },
  Inquiry: {
    added: ({ state }) => [{ kind: `inquiry_${state}` }],
    removed: () => [{ kind: "inquiry_removed" }],
    happened: (before, after) =>
      turned(before.state, after.state, {
        asked: { kind: "inquiry_asked", covers: answer },
        answered: { kind: "inquiry_answered", covers: answer },
        withdrawn: { kind: "inquiry_withdrawn", covers: ["state"] },
      }),
    edited: "inquiry_edited",
    always: ["state", "dueDate"],
  },
  Assignment: {
    added: () => [{ kind: "assignment_issued" }],
    removed: () => [{ kind: "assignment_removed" }],
    happened: (before, after, days) => [
      ...turned(before.control, after.control, {
        returned: { kind: "assignment_returned", covers: released },
        released: { kind: "assignment_released", covers: released },
      }),
      ...turned(before.execution, after.execution, {
        reported: { kind: "assignment_reported", covers: carriedOut },
      }),
      ...(assignmentTiming(after, days.after.today) === "overdue" &&
      assignmentTiming(before, days.before.today) !== "overdue"
        ? [{ kind: "assignment_overdue", covers: [] } as const]
        : []),
    ],
    edited: "assignment_edited",
    always: ["assigneePositionId", "dueDate", "execution", "control"],
  },
  AssignmentParty: {
    added: () => [{ kind: "party_added" }],
    removed: () => [{ kind: "party_removed" }],
    happened: (before, after) =>
      turned(before.execution, after.execution, { reported: { kind: "party_reported", covers: carriedOut } }),
    edited: "party_edited",
    always: ["positionId", "dueDate", "execution"],
  },
  AssignmentReport: {
    added: ({ kind }) => [{ kind: `${kind}_report_told` }],
    removed: () => [{ kind: "assignment_report_edited" }],
    happened: () => [],
    edited: "assignment_report_edited",
    always: ["assignmentId", "text"],
  },
  AssignmentExtension: {
    added: ({ state }) => [{ kind: `extension_${state}` }],
    removed: () => [{ kind: "extension_withdrawn" }],
    happened: (before, after) =>
      turned(before.state, after.state, {
        granted: { kind: "extension_granted", covers: decided },
        refused: { kind: "extension_refused", covers: decided },
        withdrawn: { kind: "extension_withdrawn", covers: decided },
      }),
    edited: "extension_edited",
    always: ["assignmentId", "fromDate", "newDate", "reason"],
  },
};
