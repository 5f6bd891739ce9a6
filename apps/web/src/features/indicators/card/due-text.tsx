import type { ValueDue } from "@kedr/domain";
import type { Icon } from "@tabler/icons-react";
import type { Tone } from "../../../theme/status-colours.ts";
import { IconAlertTriangle, IconCircleCheck, IconClock } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "../../../components/status-badge.tsx";
import { Words } from "../../../components/words.tsx";
import { useFormat } from "../../../lib/use-format.ts";
import classes from "../indicators.module.css";

const look: Record<ValueDue["state"], { tone: Tone; icon: Icon }> = {
  entered: { tone: "good", icon: IconCircleCheck },
  awaited: { tone: "info", icon: IconClock },
  overdue: { tone: "bad", icon: IconAlertTriangle },
};

interface DueTextProps {
  due: ValueDue | null;
  dueDay: number | null;
}

/** How often the value is told, whether that of the last period is there, and when the next one is due. */
export const DueText = ({ due, dueDay }: DueTextProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (due === null) return <Words text={null} />;
  const often = t(`indicatorCard.frequency.${due.frequency}`);
  const period = { from: format.date(due.fromDate), to: format.date(due.toDate) };
  const words = () => {
    if (due.dueOn === null || due.state === "entered")
      return t(`indicatorCard.due.${due.state === "entered" ? "entered" : "overdueUndated"}`, period);
    return t(`indicatorCard.due.${due.state}`, { ...period, due: format.date(due.dueOn) });
  };
  return (
    <>
      {dueDay === null ? often : t("indicatorCard.due.by", { often, day: dueDay })}
      <div>
        <StatusBadge {...look[due.state]}>{t(`indicatorCard.due.state.${due.state}`)}</StatusBadge>
      </div>
      <span className={classes["second"]}>{words()}</span>
      {due.nextDueOn === null ? null : (
        <span className={classes["second"]}>
          {t("indicatorCard.due.next", { date: format.date(due.nextDueOn) })}
        </span>
      )}
    </>
  );
};

/** In a list: that the value was due and is not there. */
export const LateBadge = ({ due }: { due: ValueDue | null }) => {
  const { t } = useTranslation();
  return due?.state === "overdue" ? (
    <StatusBadge {...look.overdue}>{t("indicatorCard.due.late")}</StatusBadge>
  ) : null;
};
