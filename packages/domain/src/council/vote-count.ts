import type { Portfolio } from "../portfolio/portfolio.ts";
import type { VoteChoice } from "./member.record.ts";

/** How the members voted on a point; `total` is how many voted at all. */
export type VoteCount = Readonly<Record<VoteChoice, number>> & { total: number };

/** Counts the votes on a point. Whoever told a conflict of interest is counted apart and votes neither way. */
export const voteCount = ({ Vote }: Pick<Portfolio, "Vote">, decisionId: string): VoteCount => {
  const votes = Vote.filter((vote) => vote.decisionId === decisionId);
  const of = (choice: VoteChoice): number => votes.filter((vote) => vote.choice === choice).length;
  return {
    for: of("for"),
    against: of("against"),
    abstained: of("abstained"),
    conflict: of("conflict"),
    total: votes.length,
  };
};
