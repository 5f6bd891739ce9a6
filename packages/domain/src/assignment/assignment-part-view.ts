import type { Actor } from "../access/actor.ts";
import { can } from "../access/can.ts";
import { positionReference, type PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { compareRussian } from "../wording/russian-order.ts";
import type { AssignmentExtensionRecord } from "./assignment-control.record.ts";
import {
  mayDecideExtension,
  mayWithdrawExtension,
  takeBackExtensionDecision,
} from "./assignment-extension.ts";
import { assignmentTiming } from "./assignment-timing.ts";
import type { AssignmentRecord } from "./assignment.record.ts";
import type {
  AssignmentExtensionView,
  AssignmentPartyView,
  AssignmentReportView,
} from "./assignment.view.ts";

interface Viewed {
  assignment: AssignmentRecord;
  actor: Actor;
  isPast: boolean;
}

/** The co-assignees of an assignment, by name. */
export const partyViews = (
  index: PortfolioIndex,
  { assignment, actor, isPast }: Viewed,
): AssignmentPartyView[] =>
  (index.partiesByAssignment.get(assignment.id) ?? [])
    .map((party): AssignmentPartyView => {
      const { id, positionId, execution, executionNote, reportedOn, version } = party;
      const dueDate = party.dueDate ?? assignment.dueDate;
      const { control } = assignment;
      const subject = { ...assignment, assigneePositionId: positionId };
      return {
        id,
        position: positionReference(index, positionId) ?? { id: positionId, name: positionId },
        dueDate,
        hasOwnDate: party.dueDate !== null,
        timing: assignmentTiming({ control, execution, dueDate }, index.today),
        execution,
        executionNote,
        reportedOn,
        version,
        canReport: !isPast && control !== "released" && can(actor, "assignment.carryOut", subject),
      };
    })
    .toSorted((one, other) => compareRussian(one.position.name, other.position.name));

/** Requests to move the date of one assignment, in the order of the days. */
export const extensionViews = (
  index: PortfolioIndex,
  { assignment, actor, isPast, extensions }: Viewed & { extensions: readonly AssignmentExtensionRecord[] },
): AssignmentExtensionView[] => {
  const controls = !isPast && can(actor, "assignment.control", assignment);
  const carriesOut = !isPast && can(actor, "assignment.carryOut", assignment);
  return extensions
    .toSorted((one, other) => {
      const [left, right] = [`${one.requestedOn} ${one.fromDate}`, `${other.requestedOn} ${other.fromDate}`];
      return left < right ? -1 : Number(left > right);
    })
    .map((extension): AssignmentExtensionView => {
      const { assignmentId: _, origin: __, requestedById: ___, decidedById: ____, ...told } = extension;
      const isOpen = extension.state === "requested";
      return {
        ...told,
        canWithdraw: carriesOut && isOpen && mayWithdrawExtension(extension, actor),
        canDecide: controls && isOpen && mayDecideExtension(extension, { assignment, by: actor }),
        canTakeBack:
          controls && takeBackExtensionDecision(extension, { actor, today: index.today }).isAllowed,
      };
    });
};

/** What was told of the carrying out of one assignment, in the order of the days. */
export const reportViews = (index: PortfolioIndex, assignmentId: string): AssignmentReportView[] => {
  const parties = index.partiesByAssignment.get(assignmentId) ?? [];
  return index.portfolio.AssignmentReport.filter((report) => report.assignmentId === assignmentId)
    .toSorted((one, other) => (one.toldOn === other.toldOn ? 0 : one.toldOn < other.toldOn ? -1 : 1))
    .map(({ id, kind, text, toldOn, toldBy, partyId }) => ({
      id,
      kind,
      text,
      toldOn,
      toldBy,
      party: positionReference(index, parties.find((party) => party.id === partyId)?.positionId ?? null),
    }));
};
