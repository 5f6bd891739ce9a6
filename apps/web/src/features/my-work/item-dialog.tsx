import type { MilestoneView } from "@kedr/domain";
import { useIsReadOnly } from "../../lib/as-of.ts";
import { RescheduleDialog } from "../moved-targets/reschedule-dialog.tsx";
import { CommentDialog } from "../milestones/comment-dialog.tsx";
import { CompleteDialog } from "../milestones/complete-dialog.tsx";
import { FilesDialog } from "../milestones/files-dialog.tsx";
import { ForecastDialog } from "../milestones/forecast-dialog.tsx";
import { ReopenDialog } from "../milestones/reopen-dialog.tsx";
import type { Act } from "./item-acts.ts";

const dialogs = {
  complete: CompleteDialog,
  reopen: ReopenDialog,
  forecast: ForecastDialog,
  move: RescheduleDialog,
  files: FilesDialog,
  comments: CommentDialog,
} as const;

interface ItemDialogProps {
  milestone: MilestoneView;
  act: Act;
  onClose: () => void;
}

/** The dialog of an act. It stands beside the lists, so that it outlives the move of its milestone between them. */
export const ItemDialog = ({ milestone, act, onClose }: ItemDialogProps) => {
  const canComment = !useIsReadOnly();
  const Dialog = dialogs[act];
  return <Dialog milestone={milestone} canComment={canComment} isOpen onClose={onClose} />;
};
