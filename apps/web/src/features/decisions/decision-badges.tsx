import type { DecisionState, EffectVerdict } from "@kedr/domain";
import type { Icon } from "@tabler/icons-react";
import {
  IconBan,
  IconCheck,
  IconEqual,
  IconGavel,
  IconHourglass,
  IconPencil,
  IconQuestionMark,
  IconTrendingDown,
  IconTrendingUp,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "../../components/status-badge.tsx";
import type { Tone } from "../../theme/status-colours.ts";

const states: Record<DecisionState, { tone: Tone; icon: Icon }> = {
  draft: { tone: "info", icon: IconPencil },
  adopted: { tone: "good", icon: IconGavel },
  rejected: { tone: "bad", icon: IconBan },
};

const verdicts: Record<EffectVerdict, { tone: Tone; icon: Icon }> = {
  better: { tone: "good", icon: IconTrendingUp },
  worse: { tone: "bad", icon: IconTrendingDown },
  unchanged: { tone: "warning", icon: IconEqual },
  completed: { tone: "good", icon: IconCheck },
  cancelled: { tone: "neutral", icon: IconBan },
  nothing_before: { tone: "neutral", icon: IconQuestionMark },
  nothing_after: { tone: "neutral", icon: IconHourglass },
  not_adopted: { tone: "neutral", icon: IconHourglass },
};

/** Whether a point was adopted. */
export const DecisionStateBadge = ({ state }: { state: DecisionState }) => {
  const { t } = useTranslation();
  return <StatusBadge {...states[state]}>{t(`decisions.state.${state}`)}</StatusBadge>;
};

/** What became of the thing that a decision was meant to move. */
export const VerdictBadge = ({ verdict }: { verdict: EffectVerdict }) => {
  const { t } = useTranslation();
  return <StatusBadge {...verdicts[verdict]}>{t(`decisions.verdict.${verdict}`)}</StatusBadge>;
};
