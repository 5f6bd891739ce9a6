import type { MinutesItem } from "@kedr/domain";
import { IconClock } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { minutesBetween } from "../record/record-time.ts";
import { useTimeNow } from "../record/use-time-now.ts";
import classes from "./projector.module.css";

interface QuestionClockProps {
  item: MinutesItem;
  /** The meeting is being held: the clock goes. */
  isLive: boolean;
}

/** How long the question has taken, against what it was allotted; nothing before it began. */
export const QuestionClock = ({ item, isLive }: QuestionClockProps) => {
  const { t } = useTranslation();
  const now = useTimeNow();
  const { startedTime, endedTime, minutesAllotted } = item;
  const until = endedTime ?? (isLive ? now : null);
  if (startedTime === null || until === null)
    return minutesAllotted === null ? null : (
      <p className={classes["clock"]}>
        {t("minutes.screen.allotted", { allotted: t("council.minutes", { count: minutesAllotted }) })}
      </p>
    );
  const minutes = minutesBetween(startedTime, until);
  const took = t("council.minutes", { count: minutes });
  const isOver = minutesAllotted !== null && minutes > minutesAllotted;
  return (
    <p className={classes["clock"]} data-over={isOver}>
      <IconClock size="1em" aria-hidden />{" "}
      {minutesAllotted === null
        ? t("minutes.took", { took })
        : t(isOver ? "minutes.tookOver" : "minutes.tookOf", {
            took,
            allotted: t("council.minutes", { count: minutesAllotted }),
          })}
    </p>
  );
};
