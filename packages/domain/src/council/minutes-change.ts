import { refused, type RuleAnswer } from "../change/rule-answer.ts";
import type { AgendaItemRecord, DecisionRecord, DecisionState } from "./council.record.ts";
import type { VoteRefusalCode } from "./vote-change.ts";
import type { VoteCount } from "./vote-count.ts";

/** Why the record of a meeting is not changed; the API words it. */
export type MinutesRefusalCode =
  | VoteRefusalCode
  | "ended_before_start"
  | "point_of_agenda"
  | "point_voted"
  | "question_decided"
  | "question_not_considered"
  | "votes_not_for";

/** `field` is the input at fault; null when it is the state of things that forbids the change. */
export interface MinutesRefusal {
  code: MinutesRefusalCode;
  field: string | null;
}

/** What the record says of a question. */
export type RecordedItem = Pick<
  AgendaItemRecord,
  "outcome" | "heard" | "spoke" | "startedTime" | "endedTime"
>;

const isPutOff = ({ outcome }: Pick<AgendaItemRecord, "outcome">): boolean =>
  outcome === "withdrawn" || outcome === "carried_over";

/** Records a question. One that was withdrawn or carried over has no decided points. Times are of the meeting's day. */
export const recordItem = (
  told: RecordedItem,
  points: readonly Pick<DecisionRecord, "state">[],
): RuleAnswer<RecordedItem, MinutesRefusal> => {
  const { startedTime, endedTime } = told;
  if (startedTime !== null && endedTime !== null && endedTime < startedTime)
    return refused("ended_before_start", "endedTime");
  if (isPutOff(told) && points.some(({ state }) => state !== "draft"))
    return refused("question_decided", "outcome");
  return { isAllowed: true, fields: told };
};

/**
 * Adopts or rejects a point, or makes it a draft again. The Council's rules of voting are not entered: adopting with no
 * more votes for than against is asked about once, never forbidden.
 */
export const decidePoint = ({
  item,
  state,
  count,
  isAcknowledged,
}: {
  item: Pick<AgendaItemRecord, "outcome">;
  state: DecisionState;
  count: VoteCount;
  isAcknowledged: boolean;
}): RuleAnswer<Pick<DecisionRecord, "state">, MinutesRefusal> => {
  if (state !== "draft" && isPutOff(item)) return refused("question_not_considered");
  if (state === "adopted" && count.total > 0 && count.for <= count.against && !isAcknowledged)
    return refused("votes_not_for", "isAcknowledged");
  return { isAllowed: true, fields: { state } };
};

/** The words of a point as the Council amended them. */
export type AmendedPoint = Pick<DecisionRecord, "verb" | "text" | "dueDate">;

/**
 * Amends a point. The text that was put before the Council is kept once, however often it is amended, and is let go when
 * the words are those again.
 */
export const amendPoint = (
  decision: Pick<DecisionRecord, "text" | "draftText">,
  amended: AmendedPoint,
): AmendedPoint & Pick<DecisionRecord, "draftText"> => {
  const before = decision.draftText ?? decision.text;
  return { ...amended, draftText: amended.text === before ? null : before };
};

/** Takes away a point that was added at the meeting by mistake: undecided, not voted on, and on no agenda sent round or approved. */
export const removePoint = (
  { id, state }: Pick<DecisionRecord, "id" | "state">,
  { votes, versions }: { votes: number; versions: readonly { content: string }[] },
): RuleAnswer<object, MinutesRefusal> => {
  if (versions.length === 0 || versions.some(({ content }) => content.includes(JSON.stringify(id))))
    return refused("point_of_agenda");
  if (votes > 0 || state !== "draft") return refused("point_voted");
  return { isAllowed: true, fields: {} };
};
