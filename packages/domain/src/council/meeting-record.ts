import type { Portfolio } from "../portfolio/portfolio.ts";

/** Whether anything of what happened at a meeting is recorded: of a question, of a point, or a vote. */
export const hasRecord = (
  { AgendaItem, Decision, Vote }: Pick<Portfolio, "AgendaItem" | "Decision" | "Vote">,
  meetingId: string,
): boolean => {
  const items = AgendaItem.filter((item) => item.meetingId === meetingId);
  const ids = new Set(items.map(({ id }) => id));
  const points = Decision.filter(({ agendaItemId }) => agendaItemId !== null && ids.has(agendaItemId));
  const pointIds = new Set(points.map(({ id }) => id));
  return (
    items.some(
      ({ outcome, heard, spoke, startedTime, endedTime }) =>
        (outcome ?? heard ?? spoke ?? startedTime ?? endedTime) !== null,
    ) ||
    points.some(({ state }) => state !== "draft") ||
    Vote.some(({ decisionId }) => pointIds.has(decisionId))
  );
};
