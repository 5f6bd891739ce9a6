import { useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { usePlanDesk } from "./plan-desk.tsx";
import { inOrderOf, movedTo } from "./plan-order.ts";
import { useKeptPlan } from "./use-plan-write.ts";

/** The milestones in the order on the screen, and moving within it. A move is shown at once and sent in its turn. */
export const usePlanOrder = () => {
  const { t } = useTranslation();
  const { failed } = useNotices();
  const { plan, announce } = usePlanDesk();
  const projectId = plan.project.id;
  const { write } = useWrite(useTRPC().plan.order.mutationOptions(useKeptPlan(projectId)));
  const [wanted, setWanted] = useState<readonly string[] | null>(null);
  const queue = useRef({ sent: Promise.resolve(), waiting: 0, stored: [] as string[] });
  const focused = useRef<Element | null>(null);
  const milestones = inOrderOf(plan.milestones, wanted);

  // A row that changes its place is taken out of the page for a moment and loses the focus.
  useLayoutEffect(() => {
    if (focused.current instanceof HTMLElement && focused.current.isConnected) focused.current.focus();
    focused.current = null;
  });

  const send = async (milestoneIds: string[]) => {
    const line = queue.current;
    try {
      const answer = await write({ projectId, milestoneIds, before: line.stored });
      line.stored = answer.milestones.map(({ id }) => id);
      line.waiting -= 1;
      if (line.waiting === 0) setWanted(null);
    } catch (error) {
      failed(error);
      // What waits behind was built on the order that was refused.
      queue.current = { sent: Promise.resolve(), waiting: 0, stored: [] };
      setWanted(null);
    }
  };

  const move = (id: string, place: number): void => {
    const ids = milestones.map((milestone) => milestone.id);
    const next = movedTo(ids, id, place);
    if (next === ids) return announce(t(place < 0 ? "plan.move.alreadyFirst" : "plan.move.alreadyLast"));
    focused.current = document.activeElement;
    setWanted(next);
    announce(t("plan.move.moved", { number: place + 1, total: ids.length }));
    const line = queue.current;
    if (line.waiting === 0) line.stored = plan.milestones.map((milestone) => milestone.id);
    line.waiting += 1;
    line.sent = line.sent.then(() => (line === queue.current ? send([...next]) : undefined));
  };

  return { milestones, move };
};
