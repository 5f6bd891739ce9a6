import type { ReactNode } from "react";
import type { Icon } from "@tabler/icons-react";
import { ActionIcon } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconPencil, IconTrash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "./agenda.module.css";

interface QuestionToolsProps {
  number: number;
  total: number;
  onMove: (toNumber: number) => void;
  onEdit: () => void;
  onRemove: () => void;
  /** What is done seldom. */
  more: ReactNode;
}

interface ToolProps {
  label: string;
  icon: Icon;
  /** At the end of the list: the button stays, so that it keeps the focus. */
  isIdle?: boolean;
  edits?: string;
  onClick: () => void;
}

const Tool = ({ label, icon: Shape, isIdle = false, edits, onClick }: ToolProps) => (
  <ActionIcon
    variant="subtle"
    color="gray"
    aria-label={label}
    title={label}
    aria-disabled={isIdle}
    {...(isIdle ? { "data-idle": true } : {})}
    {...(edits === undefined ? {} : { "data-edits": edits })}
    onClick={onClick}
  >
    <Shape size={16} aria-hidden />
  </ActionIcon>
);

/** Moving, editing and removing a question. */
export const QuestionTools = ({ number, total, onMove, onEdit, onRemove, more }: QuestionToolsProps) => {
  const { t } = useTranslation();
  return (
    <fieldset className={classes["tools"]} aria-label={t("council.question.tools", { number })} data-no-print>
      <Tool
        label={t("council.question.up", { number })}
        icon={IconArrowUp}
        isIdle={number === 1}
        onClick={() => onMove(number - 1)}
      />
      <Tool
        label={t("council.question.down", { number })}
        icon={IconArrowDown}
        isIdle={number === total}
        onClick={() => onMove(number + 1)}
      />
      <Tool
        label={t("council.question.edit", { number })}
        icon={IconPencil}
        edits="question"
        onClick={onEdit}
      />
      <Tool label={t("council.question.remove", { number })} icon={IconTrash} onClick={onRemove} />
      {more}
    </fieldset>
  );
};
