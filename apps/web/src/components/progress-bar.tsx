import type { ProgressFigures } from "@kedr/domain";
import { Text, VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormat } from "../lib/use-format.ts";
import classes from "./progress-bar.module.css";

const clamped = (share: number) => Math.min(Math.max(share, 0), 100);

interface ProgressBarProps {
  /** Null where there is nothing to measure by. */
  progress: ProgressFigures | null;
  /** Also writes the share beside the bar. */
  withText?: boolean;
}

/** Progress with a mark where the plan is today. Read aloud as «Выполнение: 40 %, план: 55 %». */
export const ProgressBar = ({ progress, withText = true }: ProgressBarProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (!progress)
    return (
      <Text span size="sm" c="dimmed" fs="italic">
        {t("shared.notEntered")}
      </Text>
    );
  const words = t("shared.progress.label", {
    actual: format.share(progress.actual),
    planned: format.share(progress.planned),
  });
  return (
    <span className={classes["line"]} title={words}>
      <VisuallyHidden>{words}</VisuallyHidden>
      <span className={classes["track"]} aria-hidden>
        <span className={classes["actual"]} style={{ width: `${clamped(progress.actual)}%` }} />
        <span className={classes["planned"]} style={{ left: `${clamped(progress.planned)}%` }} />
      </span>
      {withText ? (
        <span className={classes["text"]} aria-hidden>
          {format.share(progress.actual)}
        </span>
      ) : null}
    </span>
  );
};
