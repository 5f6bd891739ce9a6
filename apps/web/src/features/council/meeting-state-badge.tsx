import type { MeetingState } from "@kedr/domain";
import type { Icon } from "@tabler/icons-react";
import type { Tone } from "../../theme/status-colours.ts";
import { IconCalendarEvent, IconChecks, IconCircleCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "../../components/status-badge.tsx";

const look: Record<MeetingState, { tone: Tone; icon: Icon }> = {
  planned: { tone: "info", icon: IconCalendarEvent },
  agenda_approved: { tone: "good", icon: IconCircleCheck },
  held: { tone: "neutral", icon: IconChecks },
};

export const MeetingStateBadge = ({ state }: { state: MeetingState }) => {
  const { t } = useTranslation();
  return <StatusBadge {...look[state]}>{t(`council.state.${state}`)}</StatusBadge>;
};
