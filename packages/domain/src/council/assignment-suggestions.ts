import { assignmentTiming } from "../assignment/assignment-timing.ts";
import type { AssignmentRecord } from "../assignment/assignment.record.ts";
import { daysBetween } from "../calendar/days.ts";
import { byId } from "../portfolio/grouping.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { referenceTo } from "../portfolio/reference.ts";
import { continued } from "../wording/sentence.ts";
import { shortened } from "../wording/shortened.ts";
import type { SuggestionReason } from "./council.view.ts";
import { plainSuggestion, type RankedSuggestion } from "./suggestion-rank.ts";

const reportMinutes = 10;
const longestSubject = 200;

/** The question that an assignment becomes. */
export const assignmentQuestion = ({ text }: Pick<AssignmentRecord, "text">): string =>
  `Об исполнении поручения: ${continued(shortened(text, longestSubject)).replace(/\.$/, "")}`;

type AssignmentRank = Extract<
  RankedSuggestion["rank"],
  "council_assignment_overdue" | "assignment_overdue" | "council_assignment_due"
>;

/**
 * Assignments from the Council's own decisions that are overdue or due soon, and any others that have been overdue for
 * as long as the Council wants to be told. The assignee presents.
 */
export const assignmentSuggestions = (portfolio: Portfolio): RankedSuggestion[] => {
  const { today } = portfolio;
  const positions = byId(portfolio.Position);
  const toldAfter = Math.min(...portfolio.Council.map(({ councilToldAfter }) => councilToldAfter));
  return portfolio.Assignment.flatMap((assignment): RankedSuggestion[] => {
    const { id, assigneePositionId, dueDate, projectId, indicatorId, origin } = assignment;
    const days = daysBetween(dueDate, today);
    const rank = rankOf(assignment, { portfolio, days, toldAfter });
    if (rank === null) return [];
    const presenter = referenceTo(positions, assigneePositionId);
    const assignee = presenter?.name ?? assigneePositionId;
    const reason: SuggestionReason =
      rank === "council_assignment_due"
        ? { code: "assignment_due", assignee, dueDate }
        : { code: "assignment_overdue", assignee, dueDate, days };
    return [
      {
        rank,
        lateness: days,
        suggestion: {
          ...plainSuggestion,
          key: `assignment:${id}`,
          kind: "assignment",
          title: assignmentQuestion(assignment),
          reasons: [reason],
          projectId,
          indicatorId,
          presenter,
          minutesAllotted: reportMinutes,
          origin,
        },
      },
    ];
  });
};

const rankOf = (
  assignment: AssignmentRecord,
  { portfolio: { today }, days, toldAfter }: { portfolio: Portfolio; days: number; toldAfter: number },
): AssignmentRank | null => {
  const timing = assignmentTiming(assignment, today);
  const isOfCouncil = assignment.decisionId !== null;
  if (timing === "overdue" && isOfCouncil) return "council_assignment_overdue";
  if (timing === "overdue" && days >= toldAfter) return "assignment_overdue";
  return timing === "due_soon" && isOfCouncil ? "council_assignment_due" : null;
};
