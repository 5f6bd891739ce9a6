import type { DecisionState } from "@kedr/domain";
import type { Icon } from "@tabler/icons-react";
import type { Tone } from "../../../theme/status-colours.ts";
import { IconCircleCheck, IconCircleDashed, IconCircleX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "../../../components/status-badge.tsx";

const looks: Record<DecisionState, { tone: Tone; icon: Icon }> = {
  draft: { tone: "neutral", icon: IconCircleDashed },
  adopted: { tone: "good", icon: IconCircleCheck },
  rejected: { tone: "bad", icon: IconCircleX },
};

/** Whether the Council has adopted a point. */
export const PointStateBadge = ({ state }: { state: DecisionState }) => {
  const { t } = useTranslation();
  return <StatusBadge {...looks[state]}>{t(`minutes.state.${state}`)}</StatusBadge>;
};
