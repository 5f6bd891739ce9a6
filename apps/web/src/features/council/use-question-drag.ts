import type { DragEvent } from "react";
import { useState } from "react";

interface Over {
  id: string;
  isAfter: boolean;
}

/** Dragging questions by their grips with the mouse; keys and buttons do the same. */
export const useQuestionDrag = (
  onDrop: (drop: { draggedId: string; overId: string; isAfter: boolean }) => void,
) => {
  const [draggedId, setDraggedId] = useState<string | null>(null);
  const [over, setOver] = useState<Over | null>(null);

  const stop = () => {
    setDraggedId(null);
    setOver(null);
  };
  const start = (id: string) => (event: DragEvent<HTMLElement>) => {
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", id);
    const card = event.currentTarget.closest("li");
    if (card) event.dataTransfer.setDragImage(card, 16, 16);
    setDraggedId(id);
  };
  const hover = (id: string) => (event: DragEvent<HTMLElement>) => {
    if (draggedId === null) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "move";
    const { top, height } = event.currentTarget.getBoundingClientRect();
    const isAfter = event.clientY > top + height / 2;
    if (over?.id !== id || over.isAfter !== isAfter) setOver({ id, isAfter });
  };
  const drop = (id: string) => (event: DragEvent<HTMLElement>) => {
    event.preventDefault();
    if (draggedId !== null && over !== null) onDrop({ draggedId, overId: id, isAfter: over.isAfter });
    stop();
  };

  return (id: string) => ({
    isDragged: draggedId === id,
    /** Where the line that shows the new place is drawn. */
    side: over?.id === id && draggedId !== id ? (over.isAfter ? "after" : "before") : undefined,
    grip: { draggable: true, onDragStart: start(id), onDragEnd: stop },
    card: { onDragOver: hover(id), onDrop: drop(id) },
  });
};

export type QuestionDrag = ReturnType<ReturnType<typeof useQuestionDrag>>;
