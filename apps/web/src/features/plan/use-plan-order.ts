import { useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { usePlanDesk } from "./plan-desk.tsx";
import { inOrderOf, movedTo } from "./plan-order.ts";
import { useOrderLine } from "./use-order-line.ts";

/** The milestones in the order on the screen, and moving within it. What was moved in one go is undone in one go. */
export const usePlanOrder = () => {
  const { t } = useTranslation();
  const { done } = useNotices();
  const { plan, announce } = usePlanDesk();
  const { wanted, rearrange } = useOrderLine(plan.project.id);
  const focused = useRef<Element | null>(null);
  const milestones = inOrderOf(plan.milestones, wanted);
  // A row that changes its place is taken out of the page for a moment and loses the focus.
  useLayoutEffect(() => {
    if (focused.current instanceof HTMLElement && focused.current.isConnected) focused.current.focus();
    focused.current = null;
  });
  const move = (id: string, place: number): void => {
    const from = milestones.map((milestone) => milestone.id);
    const to = movedTo(from, id, place);
    if (to === from) return announce(t(place < 0 ? "plan.move.alreadyFirst" : "plan.move.alreadyLast"));
    focused.current = document.activeElement;
    announce(t("plan.move.moved", { number: place + 1, total: from.length }));
    const undo = (before: readonly string[]) =>
      rearrange({ from: to, to: before, onSettled: () => done(t("plan.move.undone")) });
    rearrange({ from, to, onSettled: (before) => done(t("plan.move.done"), { run: () => undo(before) }) });
  };
  return { milestones, move };
};
