import type { MilestoneView } from "@kedr/domain";
import { IconArrowBackUp, IconCalendarTime, IconCheck, IconMessage } from "@tabler/icons-react";
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
  comments: IconMessage,
} as const;

interface ItemActionsProps {
  milestone: MilestoneView;
  onAct: (id: string, act: Act) => void;
}

/** The buttons of a milestone; the one that is mostly wanted comes first. */
export const ItemActions = ({ milestone, onAct }: ItemActionsProps) => {
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();
  const { id, title, comments } = milestone;
  const count = comments.length;
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
          look={act === "comments" ? "icons" : "words"}
          count={act === "comments" ? count : 0}
          isPrimary={act === "complete"}
          icon={icons[act]}
          onPress={() => onAct(id, act)}
          {...words[act]}
        />
      ))}
    </div>
  );
};
