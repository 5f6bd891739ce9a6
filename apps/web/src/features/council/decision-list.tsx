import type { AgendaItemView, DecisionView } from "@kedr/domain";
import { wasHeld } from "@kedr/domain";
import { ActionIcon, Button, Text } from "@mantine/core";
import {
  IconArrowDown,
  IconArrowUp,
  IconGripVertical,
  IconPencil,
  IconPlus,
  IconTrash,
} from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAgendaDesk } from "./agenda-desk.ts";
import { DecisionEditor } from "./decision-editor.tsx";
import { DecisionPoint } from "./decision-point.tsx";
import { useMovePoint, useSendPoint } from "./use-move-point.ts";
import { RemoveDecisionDialog } from "./remove-decision-dialog.tsx";
import { useQuestionDrag, type QuestionDrag } from "./use-question-drag.ts";
import { placeOfDrop } from "./agenda-moves.ts";
import { useEditing } from "./use-editing.ts";
import { useHash } from "../../lib/use-hash-target.ts";
import { pointAnchor } from "./use-named-place.ts";
import classes from "./agenda.module.css";

interface PointProps {
  item: AgendaItemView;
  decision: DecisionView;
}

/** The arrows that move a point within its question; keys with Alt do the same from anywhere in it. */
const PointMoves = ({ item, decision, onMove }: PointProps & { onMove: (toNumber: number) => void }) => {
  const { t } = useTranslation();
  const number = `${item.number}.${decision.number}`;
  if (item.decisions.length < 2) return null;
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t("agenda.point.up", { number })}
        aria-disabled={decision.number === 1}
        onClick={() => onMove(decision.number - 1)}
      >
        <IconArrowUp size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t("agenda.point.down", { number })}
        aria-disabled={decision.number === item.decisions.length}
        onClick={() => onMove(decision.number + 1)}
      >
        <IconArrowDown size={16} aria-hidden />
      </ActionIcon>
    </>
  );
};

const Point = ({ item, decision, drag }: PointProps & { drag: QuestionDrag }) => {
  const { t } = useTranslation();
  const { canEdit, today } = useAgendaDesk();
  const { part, scope, open, close } = useEditing<"point">();
  const [isRemoving, setIsRemoving] = useState(false);
  const number = `${item.number}.${decision.number}`;
  const hash = useHash();
  const anchor = pointAnchor(decision.id);
  const mayEdit = canEdit && decision.state === "draft";
  const { move, onKeyDown } = useMovePoint(item, decision);
  return (
    <li
      ref={scope}
      className={classes["point"]}
      id={anchor}
      tabIndex={-1}
      data-named={hash === anchor || undefined}
      data-keep-together
      {...(mayEdit && part === null ? { onKeyDown, ...drag.card } : {})}
      data-side={drag.side}
    >
      {mayEdit && part === null && item.decisions.length > 1 ? (
        <span className={classes["grip"]} aria-hidden data-no-print {...drag.grip}>
          <IconGripVertical size={16} />
        </span>
      ) : null}
      <span className={classes["pointNumber"]}>{number}</span>
      {part === null ? (
        <div className={classes["grow"]}>
          <DecisionPoint decision={decision} today={today} around={item} />
        </div>
      ) : (
        <div className={classes["grow"]}>
          <DecisionEditor item={item} decision={decision} onClose={close} />
        </div>
      )}
      {mayEdit && part === null ? (
        <div className={classes["pointTools"]} data-no-print>
          <PointMoves item={item} decision={decision} onMove={move} />
          <ActionIcon
            variant="subtle"
            color="gray"
            data-edits="point"
            aria-label={t("council.decision.edit", { number })}
            onClick={() => open("point")}
          >
            <IconPencil size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t("council.decision.remove", { number })}
            onClick={() => setIsRemoving(true)}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
          <RemoveDecisionDialog
            decision={decision}
            isOpen={isRemoving}
            onClose={() => setIsRemoving(false)}
          />
        </div>
      ) : null}
    </li>
  );
};

/** The points of a question's draft decision, and a place to write another. */
export const DecisionList = ({ item }: { item: AgendaItemView }) => {
  const { t } = useTranslation();
  const { meeting, canEdit } = useAgendaDesk();
  const { part, scope, open, close } = useEditing<"new", HTMLDivElement>();
  const send = useSendPoint(item);
  const dragOf = useQuestionDrag((drop) => {
    const dragged = item.decisions.find(({ id }) => id === drop.draggedId);
    const place = placeOfDrop(item.decisions, drop);
    if (dragged && place !== null) void send(dragged, place);
  });
  const title = wasHeld(meeting) ? t("council.decision.adopted") : t("council.decision.title");
  if (!canEdit && item.decisions.length === 0)
    return (
      <Text size="sm" c="dimmed" fs="italic">
        {t("council.decision.none")}
      </Text>
    );
  return (
    <div className={classes["decisions"]}>
      {item.decisions.length === 0 ? null : (
        <Text size="sm" fw={600}>
          {title}
        </Text>
      )}
      <ol className={classes["points"]}>
        {item.decisions.map((decision) => (
          <Point key={decision.id} item={item} decision={decision} drag={dragOf(decision.id)} />
        ))}
      </ol>
      {canEdit ? (
        <div ref={scope} data-no-print>
          {part === null ? (
            <Button
              size="compact-sm"
              variant="subtle"
              data-edits="new"
              leftSection={<IconPlus size={14} aria-hidden />}
              aria-label={t("council.decision.addTo", { number: item.number })}
              onClick={() => open("new")}
            >
              {t("council.decision.add")}
            </Button>
          ) : (
            <DecisionEditor item={item} decision={null} onClose={close} />
          )}
        </div>
      ) : null}
    </div>
  );
};
