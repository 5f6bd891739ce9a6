import type { ReactNode } from "react";
import type { Tone } from "../theme/status-colours.ts";
import type { Icon } from "@tabler/icons-react";
import { Group } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from "@tabler/icons-react";
import classes from "./notice.module.css";

const icons: Record<Tone, Icon> = {
  good: IconCircleCheck,
  info: IconInfoCircle,
  neutral: IconInfoCircle,
  warning: IconAlertTriangle,
  bad: IconAlertTriangle,
};

interface NoticeProps {
  tone: Tone;
  /** Read aloud at once: for what went wrong after an action. */
  isAlert?: boolean;
  children: ReactNode;
}

/** A sentence that stands in the page: why something is shown so, what went wrong, what to mind. */
export const Notice = ({ tone, isAlert = false, children }: NoticeProps) => {
  const Shape = icons[tone];
  return (
    <Group
      {...(isAlert ? { role: "alert" } : {})}
      className={classes["notice"] ?? ""}
      data-tone={tone}
      gap="xs"
      wrap="nowrap"
      align="flex-start"
    >
      <Shape size={18} aria-hidden className={classes["icon"]} />
      <div>{children}</div>
    </Group>
  );
};
