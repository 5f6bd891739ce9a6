import type { Suggestion } from "@kedr/domain";
import type { Icon } from "@tabler/icons-react";
import type { Tone } from "../../theme/status-colours.ts";
import {
  IconAlertOctagon,
  IconArrowForwardUp,
  IconChecklist,
  IconCoin,
  IconTrendingDown,
  IconCalendarOff,
  IconClockExclamation,
  IconFileText,
  IconHelpHexagon,
  IconUserUp,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "../../components/status-badge.tsx";

const look: Record<Suggestion["kind"], { tone: Tone; icon: Icon }> = {
  off_track: { tone: "bad", icon: IconAlertOctagon },
  decision_needed: { tone: "warning", icon: IconHelpHexagon },
  proposed: { tone: "info", icon: IconUserUp },
  overdue: { tone: "warning", icon: IconClockExclamation },
  carried_over: { tone: "warning", icon: IconArrowForwardUp },
  assignment: { tone: "warning", icon: IconChecklist },
  money_gap: { tone: "bad", icon: IconCoin },
  indicator_behind: { tone: "warning", icon: IconTrendingDown },
  plan_item: { tone: "info", icon: IconCalendarOff },
  draft_decision: { tone: "info", icon: IconFileText },
};

export const SuggestionKindBadge = ({ kind }: { kind: Suggestion["kind"] }) => {
  const { t } = useTranslation();
  return <StatusBadge {...look[kind]}>{t(`council.suggestions.kind.${kind}`)}</StatusBadge>;
};
