import type { LinkConfidence } from "@kedr/domain";
import type { Icon } from "@tabler/icons-react";
import { IconCircleCheck, IconFileDescription, IconHelpCircle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Tone } from "../theme/status-colours.ts";
import { StatusBadge } from "./status-badge.tsx";

const look: Record<LinkConfidence, { tone: Tone; icon: Icon }> = {
  stated: { tone: "neutral", icon: IconFileDescription },
  assumed: { tone: "warning", icon: IconHelpCircle },
  confirmed: { tone: "good", icon: IconCircleCheck },
};

/** How sure it is that a project is meant to move an indicator. */
export const ConfidenceBadge = ({ confidence }: { confidence: LinkConfidence }) => {
  const { t } = useTranslation();
  return <StatusBadge {...look[confidence]}>{t(`contribution.confidence.${confidence}`)}</StatusBadge>;
};
