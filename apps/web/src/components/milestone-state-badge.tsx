import type { MilestoneState } from "@kedr/domain";
import type { Icon } from "@tabler/icons-react";
import type { Tone } from "../theme/status-colours.ts";
import {
  IconAlertTriangle,
  IconCalendarOff,
  IconCircle,
  IconCircleCheck,
  IconCircleX,
  IconClockExclamation,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "./status-badge.tsx";

/** Tone and icon of each state of a milestone. */
export const milestoneStateLook: Record<MilestoneState, { tone: Tone; icon: Icon }> = {
  completed: { tone: "good", icon: IconCircleCheck },
  on_track: { tone: "info", icon: IconCircle },
  at_risk: { tone: "warning", icon: IconAlertTriangle },
  overdue: { tone: "bad", icon: IconClockExclamation },
  undated: { tone: "neutral", icon: IconCalendarOff },
  cancelled: { tone: "neutral", icon: IconCircleX },
};

export const MilestoneStateBadge = ({ state }: { state: MilestoneState }) => {
  const { t } = useTranslation();
  return <StatusBadge {...milestoneStateLook[state]}>{t(`shared.milestoneState.${state}`)}</StatusBadge>;
};
