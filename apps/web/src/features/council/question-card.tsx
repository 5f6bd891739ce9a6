import type { AgendaItemView } from "@kedr/domain";
import type { KeyboardEvent } from "react";
import type { FactBeingEdited } from "./question-facts.tsx";
import type { QuestionDrag } from "./use-question-drag.ts";
import { Box, Title } from "@mantine/core";
import { IconGripVertical } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAgendaDesk } from "./agenda-desk.ts";
import { DecisionList } from "./decision-list.tsx";
import { changedIn } from "../../lib/edit-conflict.ts";
import { questionFields, useSaveQuestion } from "./question-edit.ts";
import { QuestionFacts } from "./question-facts.tsx";
import { QuestionForm } from "./question-form.tsx";
import { QuestionLinks } from "./question-links.tsx";
import { QuestionMore } from "./question-more.tsx";
import { QuestionPapers } from "./papers/question-papers.tsx";
import { QuestionTools } from "./question-tools.tsx";
import { RemoveQuestionDialog } from "./remove-question-dialog.tsx";
import { useHash } from "../../lib/use-hash-target.ts";
import { useEditing } from "./use-editing.ts";
import { questionAnchor } from "./use-named-place.ts";
import classes from "./agenda.module.css";

interface QuestionCardProps {
  item: AgendaItemView;
  total: number;
  drag: QuestionDrag;
  onMove: (item: AgendaItemView, toNumber: number) => void;
}

/** Arrow keys belong to the text while one is typing. */
const isTyping = (target: EventTarget) =>
  target instanceof HTMLElement && target.closest("input, textarea") !== null;

const QuestionEditor = ({ item, onClose }: { item: AgendaItemView; onClose: () => void }) => {
  const { t } = useTranslation();
  const { writes } = useAgendaDesk();
  const [opened] = useState(item);
  const save = useSaveQuestion(opened);
  const before = questionFields(opened);
  return (
    <QuestionForm
      label={t("council.question.number", { number: item.number })}
      initial={before}
      known={opened}
      isBusy={writes.editItem.isWriting}
      onSave={async (fields) => {
        await save(changedIn(before, fields));
        onClose();
      }}
      onClose={onClose}
    />
  );
};

/** A question of the agenda. Alt with an arrow moves it from anywhere within. */
export const QuestionCard = ({ item, total, drag, onMove }: QuestionCardProps) => {
  const { canEdit } = useAgendaDesk();
  const { part, scope, open, close } = useEditing<FactBeingEdited | "question">();
  const [isRemoving, setIsRemoving] = useState(false);
  const hash = useHash();
  const anchor = questionAnchor(item.id);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!canEdit || !event.altKey || step === undefined || isTyping(event.target)) return;
    event.preventDefault();
    onMove(item, item.number + step);
  };
  return (
    <Box
      component="li"
      ref={scope}
      className={classes["question"]}
      data-question={item.id}
      id={anchor}
      tabIndex={-1}
      data-named={hash === anchor || undefined}
      data-dragged={drag.isDragged || undefined}
      data-side={drag.side}
      onKeyDown={onKeyDown}
      {...(canEdit ? drag.card : {})}
    >
      {canEdit ? (
        <span className={classes["grip"]} aria-hidden data-no-print {...drag.grip}>
          <IconGripVertical size={18} />
        </span>
      ) : null}
      <span className={classes["number"]}>{item.number}.</span>
      {part === "question" ? (
        <div className={classes["wholeHead"]}>
          <QuestionEditor item={item} onClose={close} />
        </div>
      ) : (
        <>
          <Title order={3} className={classes["title"] ?? ""}>
            {item.title}
          </Title>
          {canEdit ? (
            <QuestionTools
              number={item.number}
              total={total}
              onMove={(toNumber) => onMove(item, toNumber)}
              onEdit={() => open("question")}
              onRemove={() => setIsRemoving(true)}
              more={<QuestionMore item={item} />}
            />
          ) : null}
        </>
      )}
      <div className={classes["body"]}>
        {part === "question" ? null : (
          <QuestionFacts item={item} editing={part} onEdit={open} onClose={close} />
        )}
        <QuestionLinks item={item} />
        <QuestionPapers item={item} />
        <DecisionList item={item} />
      </div>
      <RemoveQuestionDialog item={item} isOpen={isRemoving} onClose={() => setIsRemoving(false)} />
    </Box>
  );
};
