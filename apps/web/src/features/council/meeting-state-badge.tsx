import type { MeetingState } from "@kedr/domain";
import type { Icon } from "@tabler/icons-react";
import type { Tone } from "../../theme/status-colours.ts";
import {
  IconCalendarEvent,
  IconCalendarOff,
  IconChecks,
  IconCircleCheck,
  IconFileCheck,
  IconMicrophone,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "../../components/status-badge.tsx";

const look: Record<MeetingState, { tone: Tone; icon: Icon }> = {
  planned: { tone: "info", icon: IconCalendarEvent },
  agenda_approved: { tone: "good", icon: IconCircleCheck },
  in_session: { tone: "warning", icon: IconMicrophone },
  held: { tone: "neutral", icon: IconChecks },
  minutes_approved: { tone: "good", icon: IconFileCheck },
  cancelled: { tone: "neutral", icon: IconCalendarOff },
};

export const MeetingStateBadge = ({ state }: { state: MeetingState }) => {
  const { t } = useTranslation();
  return <StatusBadge {...look[state]}>{t(`council.state.${state}`)}</StatusBadge>;
};
