import type { PlannedMilestone } from "@kedr/domain";
import type { DraggableProvidedDraggableProps, DraggableProvidedDragHandleProps } from "@hello-pangea/dnd";
import type { KeyboardEvent } from "react";

/** What a milestone's place in the list gives it. */
export interface PlaceProps {
  milestone: PlannedMilestone;
  /** From 0. */
  place: number;
  total: number;
  onMove: (place: number) => void;
  rowRef: (row: HTMLElement | null) => void;
  rowProps: DraggableProvidedDraggableProps;
  gripProps: DraggableProvidedDragHandleProps | null;
  isDragged: boolean;
}

/** Alt with an arrow moves the milestone that has the focus. */
export const movingKeys =
  ({ place, onMove }: Pick<PlaceProps, "place" | "onMove">) =>
  (event: KeyboardEvent): void => {
    const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (!event.altKey || step === 0) return;
    event.preventDefault();
    onMove(place + step);
  };
