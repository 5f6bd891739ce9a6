import { insertRecords, readPortfolioIn, type Transaction } from "@kedr/db";
import {
  adoptedPoints,
  dueDayOf,
  enterParties,
  indexPortfolio,
  issueAssignment,
  issuePoint,
  issuingRefusal,
  meetingAssignments,
  plainAssignment,
  repeatedPointRefusal,
  type IssueFromMeetingInput,
  type MeetingAssignments,
  type MeetingRecord,
  type PortfolioIndex,
} from "@kedr/domain";
import { notFound, refused } from "../app-error.ts";
import { applyOnce } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";
import { addParties, readyParties } from "./save-parties.ts";

type Point = IssueFromMeetingInput["points"][number];

/**
 * Puts adopted points of a meeting under control: an assignment for each, given by the Council's secretary.
 * @throws AppError `not_found`, `forbidden`, or what the rule refuses
 */
export function issueFromMeeting(
  context: ServiceContext,
  { requestId, meetingId, points }: IssueFromMeetingInput,
): Promise<MeetingAssignments> {
  const { actor, today } = context;
  authorise(actor, "meeting.prepare", null);
  return applyOnce(context, { requestId, procedure: "assignment.issueFromMeeting" }, async (tx) => {
    const before = await findMeeting(tx, { today, meetingId });
    const refusal = issuingRefusal(before.meeting) ?? repeatedPointRefusal(points);
    if (refusal !== null) throw refused(refusal);
    for (const point of points) await issue(tx, context, { ...before, point });
    const { index, meeting } = await findMeeting(tx, { today, meetingId });
    return meetingAssignments(index, meeting, { actor, isPast: false });
  });
}

async function findMeeting(
  tx: Transaction,
  { today, meetingId }: Pick<ServiceContext, "today"> & { meetingId: string },
): Promise<{ index: PortfolioIndex; meeting: MeetingRecord }> {
  const index = indexPortfolio(await readPortfolioIn(tx, { today }));
  const meeting = index.portfolio.Meeting.find(({ id }) => id === meetingId);
  if (meeting === undefined) throw notFound("meetingId");
  return { index, meeting };
}

async function issue(
  tx: Transaction,
  { actor, newId, today }: ServiceContext,
  { index, meeting, point }: { index: PortfolioIndex; meeting: MeetingRecord; point: Point },
): Promise<void> {
  const adopted = adoptedPoints(index, meeting.id).find(({ decision }) => decision.id === point.decisionId);
  if (adopted === undefined) throw notFound("points");
  const permit = issuePoint(index, adopted);
  if (!permit.isAllowed) throw refused(permit.refusal);
  const { assigneePositionId } = point;
  if (!index.positionById.has(assigneePositionId)) throw notFound("assigneePositionId");
  const { dueDate } = dueDayOf(index, point.dueDate);
  const advanceDueDate = point.advanceDueDate && dueDayOf(index, point.advanceDueDate).dueDate;
  const change = issueAssignment({ dueDate, advanceDueDate, by: actor, today });
  if (!change.isAllowed) throw refused(change.refusal);
  const parties = readyParties(index, point.parties);
  const entered = enterParties({ assigneePositionId, dueDate }, { entered: parties, today });
  if (!entered.isAllowed) throw refused(entered.refusal);
  const { question, decision } = adopted;
  const id = newId();
  const about = {
    text: decision.text,
    projectId: question.projectId,
    indicatorId: question.indicatorId,
    industryId: question.projectId === null && question.indicatorId === null ? question.industryId : null,
    decisionId: decision.id,
  };
  // The Council's secretary controls it, whoever of those who prepare meetings has given it.
  const issuerPositionId = meeting.secretaryPositionId ?? actor.positionId;
  const record = {
    ...plainAssignment,
    ...about,
    ...change.fields,
    issuerPositionId,
    assigneePositionId,
    id,
    origin: "entered",
    version: 1,
  } as const;
  await insertRecords(tx, "Assignment", [record]);
  await addParties(tx, { newId }, { assignmentId: id, parties });
}
