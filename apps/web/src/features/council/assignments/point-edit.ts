import type { CalendarDate, MeetingPoint } from "@kedr/domain";
import type { PartyRow } from "../../assignments/party-rows.tsx";

/** A point as it is about to be put under control. */
export interface PointEdit {
  isChosen: boolean;
  assigneePositionId: string | null;
  dueDate: CalendarDate | null;
  advanceDueDate: CalendarDate | null;
  parties: PartyRow[];
}

export type PointEdits = Readonly<Record<string, PointEdit>>;

/** As proposed from the addressees; what has a post and a date is chosen already. */
export const proposedEdit = ({ lead, due, parties }: MeetingPoint): PointEdit => ({
  isChosen: lead !== null && due !== null,
  assigneePositionId: lead?.id ?? null,
  dueDate: due?.dueDate ?? null,
  advanceDueDate: null,
  parties: parties.map(({ position, dueDate }) => ({ positionId: position.id, dueDate })),
});

/** The chosen points as they are sent; those without a post or a date are `incomplete`. */
export const chosenPoints = (points: readonly MeetingPoint[], edits: PointEdits) => {
  const chosen = points.flatMap((point) => {
    const { isChosen, ...edit } = edits[point.decisionId] ?? proposedEdit(point);
    return isChosen ? [{ decisionId: point.decisionId, ...edit }] : [];
  });
  return {
    incomplete: chosen
      .filter(({ assigneePositionId, dueDate }) => assigneePositionId === null || dueDate === null)
      .map(({ decisionId }) => decisionId),
    ready: chosen.flatMap(({ assigneePositionId, dueDate, ...point }) =>
      assigneePositionId === null || dueDate === null ? [] : [{ ...point, assigneePositionId, dueDate }],
    ),
    count: chosen.length,
  };
};
