import type { FolderKind } from "@kedr/domain";
import type { Icon } from "@tabler/icons-react";
import {
  IconAlertOctagon,
  IconArrowsDiff,
  IconCalendarDue,
  IconCalendarShare,
  IconCircleDashed,
  IconClipboardCheck,
  IconClockExclamation,
  IconCoins,
  IconFileCheck,
  IconGavel,
  IconMessageCheck,
  IconTrendingDown,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "../../components/status-badge.tsx";
import type { Tone } from "../../theme/status-colours.ts";

const look: Record<FolderKind, { tone: Tone; icon: Icon }> = {
  report_to_accept: { tone: "info", icon: IconFileCheck },
  move_to_decide: { tone: "info", icon: IconCalendarShare },
  assignment_reported: { tone: "info", icon: IconClipboardCheck },
  extension_to_decide: { tone: "info", icon: IconCalendarShare },
  decision_needed: { tone: "info", icon: IconGavel },
  off_track: { tone: "bad", icon: IconAlertOctagon },
  assignment_expiring: { tone: "warning", icon: IconCalendarDue },
  critical_overdue: { tone: "bad", icon: IconClockExclamation },
  money_not_allocated: { tone: "bad", icon: IconCoins },
  indicator_off_path: { tone: "warning", icon: IconTrendingDown },
  inquiry_answered: { tone: "neutral", icon: IconMessageCheck },
  ratings_differ: { tone: "warning", icon: IconArrowsDiff },
  no_data: { tone: "neutral", icon: IconCircleDashed },
};

/** What kind of matter it is. */
export const KindBadge = ({ kind }: { kind: FolderKind }) => {
  const { t } = useTranslation();
  return <StatusBadge {...look[kind]}>{t(`folder.kind.${kind}`)}</StatusBadge>;
};
