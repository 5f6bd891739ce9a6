import type { Portfolio } from "../portfolio/portfolio.ts";

/** Ids of the points of a meeting's questions, decided or not. */
export const pointIdsOf = (
  { AgendaItem, Decision }: Pick<Portfolio, "AgendaItem" | "Decision">,
  meetingId: string,
): ReadonlySet<string> => {
  const items = new Set(AgendaItem.filter((item) => item.meetingId === meetingId).map(({ id }) => id));
  return new Set(Decision.filter(({ agendaItemId }) => items.has(agendaItemId ?? "")).map(({ id }) => id));
};

/** Ids of the members who have voted on any point of a meeting. */
export const votersOf = (
  portfolio: Pick<Portfolio, "AgendaItem" | "Decision" | "Vote">,
  meetingId: string,
): ReadonlySet<string> => {
  const points = pointIdsOf(portfolio, meetingId);
  return new Set(
    portfolio.Vote.filter(({ decisionId }) => points.has(decisionId)).map(({ memberId }) => memberId),
  );
};
