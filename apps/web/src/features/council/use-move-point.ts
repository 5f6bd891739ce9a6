import type { AgendaItemView, DecisionView } from "@kedr/domain";
import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useAgendaDesk } from "./agenda-desk.ts";

/** Sends a point to a place within its question, with the version that the last answer left. */
export const useSendPoint = (item: AgendaItemView) => {
  const { t } = useTranslation();
  const { writes, announce } = useAgendaDesk();
  const { failed } = useNotices();
  return async ({ id: decisionId, version: read }: DecisionView, toNumber: number): Promise<void> => {
    if (toNumber < 1 || toNumber > item.decisions.length || writes.moveDecision.isWriting) return;
    const latest = writes.latest()?.items.find(({ id }) => id === item.id)?.decisions;
    const version = latest?.find(({ id }) => id === decisionId)?.version ?? read;
    try {
      await writes.moveDecision.write({ decisionId, version, toNumber });
      announce(t("agenda.point.moved", { number: `${item.number}.${toNumber}` }));
    } catch (error) {
      failed(error);
    }
  };
};

/** Moving one point by its arrows, or by Alt with an arrow. */
export const useMovePoint = (item: AgendaItemView, decision: DecisionView) => {
  const send = useSendPoint(item);
  const move = (toNumber: number) => void send(decision, toNumber);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || step === undefined) return;
    event.preventDefault();
    // The question around would move otherwise.
    event.stopPropagation();
    move(decision.number + step);
  };
  return { move, onKeyDown };
};
