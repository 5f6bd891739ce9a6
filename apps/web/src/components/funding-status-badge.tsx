import type { FundingStatus } from "@kedr/domain";
import type { Icon } from "@tabler/icons-react";
import type { Tone } from "../theme/status-colours.ts";
import {
  IconCircleCheck,
  IconCircleHalf2,
  IconCircleMinus,
  IconCircleX,
  IconHelpCircle,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "./status-badge.tsx";

const look: Record<FundingStatus, { tone: Tone; icon: Icon }> = {
  funded: { tone: "good", icon: IconCircleCheck },
  partly_funded: { tone: "warning", icon: IconCircleHalf2 },
  unfunded: { tone: "bad", icon: IconCircleX },
  not_determined: { tone: "neutral", icon: IconHelpCircle },
  not_required: { tone: "neutral", icon: IconCircleMinus },
};

export const FundingStatusBadge = ({ status }: { status: FundingStatus }) => {
  const { t } = useTranslation();
  return <StatusBadge {...look[status]}>{t(`shared.fundingStatus.${status}`)}</StatusBadge>;
};
