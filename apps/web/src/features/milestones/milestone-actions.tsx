import type { MilestoneView } from "@kedr/domain";
import { Group } from "@mantine/core";
import { IconArrowBackUp, IconCalendarTime, IconCheck, IconMessage } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useIsReadOnly } from "../../lib/as-of.ts";
import type { ActionLook } from "./action-button.tsx";
import { ActionButton } from "./action-button.tsx";
import { CommentDialog } from "./comment-dialog.tsx";
import { CompleteDialog } from "./complete-dialog.tsx";
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

type Dialog = "complete" | "reopen" | "forecast" | "comments";
const dialogs = {
  complete: CompleteDialog,
  reopen: ReopenDialog,
  forecast: ForecastDialog,
  comments: CommentDialog,
} as const;

/** What can be done with a milestone where it stands. In the past, and without the right, remarks can still be read. */
export const MilestoneActions = ({
  milestone,
  canUpdate,
  canComment,
  look = "words",
}: MilestoneActionsProps) => {
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();
  const [opened, setOpened] = useState<Dialog | null>(null);
  const opener = useRef<HTMLElement>(null);
  const { title, state } = milestone;
  const count = milestone.comments.length;
  const mayChange = canUpdate && !isReadOnly && state !== "cancelled";
  const mayComment = canComment && !isReadOnly;
  const isDone = state === "completed";
  const open = (dialog: Dialog) => (button: HTMLElement) => {
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
      {mayChange ? (
        // One button with two faces: the focus stays on it when the milestone changes its state.
        <ActionButton
          look={look}
          isPrimary={!isDone}
          icon={isDone ? IconArrowBackUp : IconCheck}
          word={t(isDone ? "milestones.action.reopen" : "milestones.action.complete")}
          label={t(isDone ? "milestones.action.reopenOf" : "milestones.action.completeOf", { title })}
          onPress={open(isDone ? "reopen" : "complete")}
        />
      ) : null}
      {mayChange && !isDone ? (
        <ActionButton
          look={look}
          icon={IconCalendarTime}
          word={t("milestones.action.forecast")}
          label={t("milestones.action.forecastOf", { title })}
          onPress={open("forecast")}
        />
      ) : null}
      {mayComment || count > 0 ? (
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
          onPress={open("comments")}
        />
      ) : null}
      {Dialog === null ? null : (
        <Dialog milestone={milestone} canComment={mayComment} isOpen onClose={close} />
      )}
    </Group>
  );
};
