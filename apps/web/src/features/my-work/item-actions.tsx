import type { MilestoneView } from "@kedr/domain";
import {
  IconArrowBackUp,
  IconCalendarShare,
  IconCalendarTime,
  IconCheck,
  IconMessage,
  IconPaperclip,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useIsReadOnly } from "../../lib/as-of.ts";
import { ActionButton } from "../milestones/action-button.tsx";
import type { Act } from "./item-acts.ts";
import { actsOn } from "./item-acts.ts";
import classes from "./work-item.module.css";

const icons = {
  complete: IconCheck,
  reopen: IconArrowBackUp,
  forecast: IconCalendarTime,
  move: IconCalendarShare,
  files: IconPaperclip,
  comments: IconMessage,
} as const;

interface ItemActionsProps {
  milestone: MilestoneView;
  onAct: (id: string, act: Act) => void;
}

/** The buttons of a milestone; the one that is mostly wanted comes first, in words. */
export const ItemActions = ({ milestone, onAct }: ItemActionsProps) => {
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();
  const { id, title, comments, files } = milestone;
  const count = comments.length;
  const counts: Partial<Record<Act, number>> = { comments: count, files: files.length };
  const words: Record<Act, { word: string; label: string }> = {
    complete: {
      word: t("milestones.action.complete"),
      label: t("milestones.action.completeOf", { title }),
    },
    reopen: { word: t("milestones.action.reopen"), label: t("milestones.action.reopenOf", { title }) },
    forecast: {
      word: t("milestones.action.forecast"),
      label: t("milestones.action.forecastOf", { title }),
    },
    move: {
      word: t("movedTargets.action.request"),
      label: t("movedTargets.action.requestOf", { title }),
    },
    files:
      files.length > 0
        ? {
            word: t("evidence.count", { count: files.length }),
            label: t("evidence.countOf", { title, count: files.length }),
          }
        : { word: t("evidence.files"), label: t("evidence.filesOf", { title }) },
    comments:
      count > 0
        ? {
            word: t("milestones.action.comments", { count }),
            label: t("milestones.action.commentsOf", { title, count }),
          }
        : { word: t("milestones.action.comment"), label: t("milestones.action.commentOf", { title }) },
  };
  return (
    <div className={classes["actions"]} data-no-print>
      {actsOn(milestone, isReadOnly).map((act) => (
        <ActionButton
          key={act}
          look={act === "complete" || act === "reopen" ? "words" : "icons"}
          count={counts[act] ?? 0}
          isPrimary={act === "complete"}
          icon={icons[act]}
          onPress={() => onAct(id, act)}
          {...words[act]}
        />
      ))}
    </div>
  );
};
