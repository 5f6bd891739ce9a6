import { daysBetween } from "../calendar/days.ts";
import { byId } from "../portfolio/grouping.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { referenceTo } from "../portfolio/reference.ts";
import { wasHeld } from "./meeting-stage.ts";
import { plainSuggestion, type RankedSuggestion } from "./suggestion-rank.ts";

const reportMinutes = 10;

/** The key of the suggestion that a question of an earlier meeting becomes. */
export const carriedKey = (itemId: string): string => `item:${itemId}`;

/**
 * Questions that a meeting held carried over or took off its agenda, and that no later meeting has taken up: the oldest
 * the most pressing. Whoever was to present them does.
 */
export const carriedSuggestions = (portfolio: Portfolio): RankedSuggestion[] => {
  const { AgendaItem, Meeting, today } = portfolio;
  const meetings = byId(Meeting);
  const positions = byId(portfolio.Position);
  const continued = new Set(
    AgendaItem.filter(({ meetingId }) => meetings.get(meetingId)?.state !== "cancelled").map(
      ({ carriedFromId }) => carriedFromId,
    ),
  );
  return AgendaItem.flatMap((item): RankedSuggestion[] => {
    const { id, outcome } = item;
    const meeting = meetings.get(item.meetingId);
    if (meeting === undefined || !wasHeld(meeting) || continued.has(id)) return [];
    if (outcome !== "carried_over" && outcome !== "withdrawn") return [];
    return [
      {
        rank: "carried_over",
        lateness: daysBetween(meeting.date, today),
        suggestion: {
          ...plainSuggestion,
          key: carriedKey(id),
          kind: "carried_over",
          title: item.title,
          reasons: [{ code: "carried_over", date: meeting.date, outcome }],
          projectId: item.projectId,
          indicatorId: item.indicatorId,
          planItemId: item.planItemId,
          carriedFromId: id,
          presenter: referenceTo(positions, item.presenterPositionId),
          minutesAllotted: item.minutesAllotted ?? reportMinutes,
          origin: item.origin,
        },
      },
    ];
  });
};
