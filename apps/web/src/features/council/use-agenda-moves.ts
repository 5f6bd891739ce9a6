import type { AgendaItemView } from "@kedr/domain";
import type { AgendaDesk } from "./agenda-desk.ts";
import type { AgendaMove } from "./agenda-moves.ts";
import { useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod/mini";
import { useNotices } from "../../components/notices.tsx";
import { withMoves } from "./agenda-moves.ts";

const storedPlace = z.object({ number: z.number(), version: z.number() });

/**
 * The agenda in the order the secretary sees, and moving within it. A move is shown at once and sent in its turn: each
 * names the version that the one before it has left.
 */
export const useAgendaMoves = ({
  meeting,
  writes,
  save,
  announce,
}: Omit<AgendaDesk, "canEdit" | "today">) => {
  const { t } = useTranslation();
  const { failed } = useNotices();
  const [pending, setPending] = useState<readonly AgendaMove[]>([]);
  const queue = useRef(Promise.resolve());
  const focused = useRef<Element | null>(null);
  const items = withMoves(meeting.items, pending);

  // A question that changes its place in the list is taken out of the page for a moment and loses the focus.
  useLayoutEffect(() => {
    if (focused.current instanceof HTMLElement && focused.current.isConnected) focused.current.focus();
    focused.current = null;
  });

  const send = async ({ itemId, toNumber }: AgendaMove) => {
    const item = writes.latest()?.items.find(({ id }) => id === itemId);
    try {
      if (item && item.number !== toNumber)
        await save({
          base: { number: item.number },
          mine: { number: toNumber },
          version: item.version,
          write: ({ number }, version) => writes.moveItem.write({ itemId, version, toNumber: number }),
          read: (current) => {
            const stored = storedPlace.safeParse(current);
            return stored.success
              ? { fields: { number: stored.data.number }, version: stored.data.version }
              : null;
          },
          word: ({ mine, theirs }) => ({
            label: t("council.question.place"),
            mine: String(mine),
            theirs: String(theirs),
          }),
        });
    } catch (error) {
      failed(error);
    }
    setPending((moves) => moves.slice(1));
  };

  const move = (item: AgendaItemView, toNumber: number): void => {
    if (toNumber < 1) return announce(t("council.agenda.alreadyFirst"));
    if (toNumber > items.length) return announce(t("council.agenda.alreadyLast"));
    focused.current = document.activeElement;
    setPending((moves) => [...moves, { itemId: item.id, toNumber }]);
    announce(
      t("council.agenda.moved", {
        title: item.title,
        number: toNumber,
        total: items.length,
      }),
    );
    queue.current = queue.current.then(() => send({ itemId: item.id, toNumber }));
  };

  return { items, move };
};
