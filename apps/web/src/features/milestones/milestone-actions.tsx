import type { MilestoneView } from "@kedr/domain";
import { Group } from "@mantine/core";
import {
  IconArrowBackUp,
  IconCalendarShare,
  IconCalendarTime,
  IconCheck,
  IconMessage,
  IconPaperclip,
} from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useIsReadOnly } from "../../lib/as-of.ts";
import type { ActionLook } from "./action-button.tsx";
import { ActionButton } from "./action-button.tsx";
import { canAskToMove } from "../moved-targets/can-ask-to-move.ts";
import { RescheduleDialog } from "../moved-targets/reschedule-dialog.tsx";
import { CommentDialog } from "./comment-dialog.tsx";
import { CompleteDialog } from "./complete-dialog.tsx";
import { FilesDialog } from "./files-dialog.tsx";
import { ForecastDialog } from "./forecast-dialog.tsx";
import { ReopenDialog } from "./reopen-dialog.tsx";

interface MilestoneActionsProps {
  milestone: MilestoneView;
  /** Completing, reopening, forecasting. */
  canUpdate: boolean;
  canComment: boolean;
  /** Buttons with words, or icons for dense rows. */
  look?: ActionLook;
}

type Dialog = "complete" | "reopen" | "forecast" | "move" | "files" | "comments";
const dialogs = {
  complete: CompleteDialog,
  reopen: ReopenDialog,
  forecast: ForecastDialog,
  move: RescheduleDialog,
  files: FilesDialog,
  comments: CommentDialog,
} as const;

/** What can be done with a milestone where it stands. In the past, and without the right, remarks can still be read. */
export const MilestoneActions = ({
  milestone,
  canUpdate,
  canComment,
  look = "words",
}: MilestoneActionsProps) => {
  const isReadOnly = useIsReadOnly();
  const [opened, setOpened] = useState<Dialog | null>(null);
  const opener = useRef<HTMLElement>(null);
  const mayComment = canComment && !isReadOnly;
  const mayUpdate = canUpdate && !isReadOnly && milestone.state !== "cancelled";
  const open = (dialog: Dialog, button: HTMLElement) => {
    opener.current = button;
    setOpened(dialog);
  };
  const close = () => {
    setOpened(null);
    opener.current?.focus();
  };
  const Dialog = opened === null ? null : dialogs[opened];

  return (
    <Group gap={4} wrap={look === "icons" ? "nowrap" : "wrap"} data-no-print>
      {mayUpdate ? <ChangeButtons milestone={milestone} look={look} onOpen={open} /> : null}
      {mayUpdate || milestone.files.length > 0 ? (
        <FilesButton milestone={milestone} look={look} onOpen={open} />
      ) : null}
      {mayComment || milestone.comments.length > 0 ? (
        <CommentButton milestone={milestone} look={look} onOpen={open} />
      ) : null}
      {Dialog === null ? null : (
        <Dialog milestone={milestone} canComment={mayComment} isOpen onClose={close} />
      )}
    </Group>
  );
};

interface ButtonsProps {
  milestone: MilestoneView;
  look: ActionLook;
  onOpen: (dialog: Dialog, button: HTMLElement) => void;
}

const ChangeButtons = ({ milestone, look, onOpen }: ButtonsProps) => {
  const { t } = useTranslation();
  const { title, state } = milestone;
  const isDone = state === "completed";
  return (
    <>
      {/* One button with two faces: the focus stays on it when the milestone changes its state. */}
      <ActionButton
        look={look}
        isPrimary={!isDone}
        icon={isDone ? IconArrowBackUp : IconCheck}
        word={t(isDone ? "milestones.action.reopen" : "milestones.action.complete")}
        label={t(isDone ? "milestones.action.reopenOf" : "milestones.action.completeOf", { title })}
        onPress={(button) => onOpen(isDone ? "reopen" : "complete", button)}
      />
      {isDone ? null : (
        <ActionButton
          look={look}
          icon={IconCalendarTime}
          word={t("milestones.action.forecast")}
          label={t("milestones.action.forecastOf", { title })}
          onPress={(button) => onOpen("forecast", button)}
        />
      )}
      {canAskToMove(milestone) ? (
        <ActionButton
          look={look}
          icon={IconCalendarShare}
          word={t("movedTargets.action.request")}
          label={t("movedTargets.action.requestOf", { title })}
          onPress={(button) => onOpen("move", button)}
        />
      ) : null}
    </>
  );
};

const FilesButton = ({ milestone: { title, files }, look, onOpen }: ButtonsProps) => {
  const { t } = useTranslation();
  const count = files.length;
  return (
    <ActionButton
      look={look}
      icon={IconPaperclip}
      count={count}
      word={count > 0 ? t("evidence.count", { count }) : t("evidence.files")}
      label={count > 0 ? t("evidence.countOf", { title, count }) : t("evidence.filesOf", { title })}
      onPress={(button) => onOpen("files", button)}
    />
  );
};

const CommentButton = ({ milestone: { title, comments }, look, onOpen }: ButtonsProps) => {
  const { t } = useTranslation();
  const count = comments.length;
  return (
    <ActionButton
      look={look}
      icon={IconMessage}
      count={count}
      word={count > 0 ? t("milestones.action.comments", { count }) : t("milestones.action.comment")}
      label={
        count > 0
          ? t("milestones.action.commentsOf", { title, count })
          : t("milestones.action.commentOf", { title })
      }
      onPress={(button) => onOpen("comments", button)}
    />
  );
};
