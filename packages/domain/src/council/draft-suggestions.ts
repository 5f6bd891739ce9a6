import { daysBetween } from "../calendar/days.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { continued } from "../wording/sentence.ts";
import { shortened } from "../wording/shortened.ts";
import { backlog } from "./backlog.ts";
import type { DecisionRecord } from "./council.record.ts";
import { decisionSentence } from "./decision-wording.ts";
import { plainSuggestion, type RankedSuggestion } from "./suggestion-rank.ts";

const decisionMinutes = 5;
const longestSubject = 120;

/** The question that a draft decision becomes. */
export const draftQuestion = (decision: DecisionRecord): string =>
  `О проекте решения: ${subjectOf(decisionSentence({ ...decision, addressees: null }))}`;

/** Draft decisions that no meeting has taken up. The draft comes with the question when it is accepted. */
export const draftSuggestions = (portfolio: Portfolio): RankedSuggestion[] =>
  backlog(portfolio).map((decision) => ({
    rank: "draft_decision",
    lateness: decision.dueDate && daysBetween(decision.dueDate, portfolio.today),
    suggestion: {
      ...plainSuggestion,
      key: `decision:${decision.id}`,
      kind: "draft_decision",
      title: draftQuestion(decision),
      reasons: [{ code: "draft_decision_waiting", dueDate: decision.dueDate }],
      indicatorId: decision.indicatorId,
      decisionId: decision.id,
      minutesAllotted: decisionMinutes,
      origin: decision.origin,
    },
  }));

const subjectOf = (sentence: string): string =>
  continued(shortened(sentence, longestSubject)).replace(/\.$/, "");
