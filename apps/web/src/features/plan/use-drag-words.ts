import type { DragStart, DragUpdate, DropResult, ResponderProvided } from "@hello-pangea/dnd";
import { useTranslation } from "react-i18next";

/** What is read aloud while a milestone is moved with the keyboard or by dragging. */
export const useDragWords = () => {
  const { t } = useTranslation();
  return {
    started: ({ source }: DragStart, { announce }: ResponderProvided) =>
      announce(t("plan.drag.started", { number: source.index + 1 })),
    moved: ({ destination }: DragUpdate, { announce }: ResponderProvided) =>
      announce(
        destination ? t("plan.drag.moved", { number: destination.index + 1 }) : t("plan.drag.outside"),
      ),
    ended: ({ reason, source, destination }: DropResult, { announce }: ResponderProvided) =>
      announce(
        reason === "CANCEL" || !destination
          ? t("plan.drag.cancelled", { number: source.index + 1 })
          : t("plan.drag.dropped", { from: source.index + 1, to: destination.index + 1 }),
      ),
  };
};
