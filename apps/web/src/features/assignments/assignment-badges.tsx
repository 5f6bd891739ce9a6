import type { AssignmentControl, AssignmentExecution } from "@kedr/domain";
import type { Icon } from "@tabler/icons-react";
import {
  IconArrowBackUp,
  IconCheck,
  IconCircleDashed,
  IconCircleHalf2,
  IconClock,
  IconEye,
  IconHourglass,
  IconLockOpen,
  IconSend,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "../../components/status-badge.tsx";
import type { Tone } from "../../theme/status-colours.ts";

const executions: Record<AssignmentExecution, { tone: Tone; icon: Icon }> = {
  not_started: { tone: "neutral", icon: IconCircleDashed },
  in_progress: { tone: "info", icon: IconClock },
  reported: { tone: "warning", icon: IconSend },
  partly_fulfilled: { tone: "warning", icon: IconCircleHalf2 },
  fulfilled: { tone: "good", icon: IconCheck },
};

const controls: Record<AssignmentControl, { tone: Tone; icon: Icon }> = {
  under_control: { tone: "info", icon: IconEye },
  extension_requested: { tone: "warning", icon: IconHourglass },
  returned: { tone: "bad", icon: IconArrowBackUp },
  released: { tone: "neutral", icon: IconLockOpen },
};

/** How far the work is, in the words of whoever carries it out. */
export const ExecutionBadge = ({ execution }: { execution: AssignmentExecution }) => {
  const { t } = useTranslation();
  return <StatusBadge {...executions[execution]}>{t(`assignments.execution.${execution}`)}</StatusBadge>;
};

/** Where the control stands. */
export const ControlBadge = ({ control }: { control: AssignmentControl }) => {
  const { t } = useTranslation();
  return <StatusBadge {...controls[control]}>{t(`assignments.control.${control}`)}</StatusBadge>;
};
