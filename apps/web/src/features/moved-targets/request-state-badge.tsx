import type { RescheduleState } from "@kedr/domain";
import type { Icon } from "@tabler/icons-react";
import { IconArrowBackUp, IconCheck, IconClock, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "../../components/status-badge.tsx";
import type { Tone } from "../../theme/status-colours.ts";

const look: Record<RescheduleState, { tone: Tone; icon: Icon }> = {
  requested: { tone: "info", icon: IconClock },
  accepted: { tone: "good", icon: IconCheck },
  returned: { tone: "warning", icon: IconArrowBackUp },
  withdrawn: { tone: "neutral", icon: IconX },
};

export const RequestStateBadge = ({ state }: { state: RescheduleState }) => {
  const { t } = useTranslation();
  return <StatusBadge {...look[state]}>{t(`movedTargets.state.${state}`)}</StatusBadge>;
};
