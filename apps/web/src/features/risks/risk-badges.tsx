import type { ProblemState, RiskLevel, RiskState } from "@kedr/domain";
import { degreeOf } from "@kedr/domain";
import type { Icon } from "@tabler/icons-react";
import {
  IconAlertTriangle,
  IconBolt,
  IconCircle,
  IconCircleCheck,
  IconCircleDot,
  IconClockExclamation,
  IconOctagon,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "../../components/status-badge.tsx";
import type { Tone } from "../../theme/status-colours.ts";

/** Tone and icon of each level. */
export const levelLook: Record<RiskLevel, { tone: Tone; icon: Icon }> = {
  low: { tone: "neutral", icon: IconCircle },
  medium: { tone: "warning", icon: IconAlertTriangle },
  high: { tone: "bad", icon: IconOctagon },
};
const riskStateLook: Record<RiskState, { tone: Tone; icon: Icon }> = {
  open: { tone: "info", icon: IconCircleDot },
  closed: { tone: "neutral", icon: IconCircleCheck },
  occurred: { tone: "bad", icon: IconBolt },
};
const problemStateLook: Record<ProblemState, { tone: Tone; icon: Icon }> = {
  open: { tone: "bad", icon: IconCircleDot },
  resolved: { tone: "good", icon: IconCircleCheck },
};

export const RiskLevelBadge = ({ level }: { level: RiskLevel }) => {
  const { t } = useTranslation();
  return <StatusBadge {...levelLook[level]}>{t(`projects.risk.level.${level}`)}</StatusBadge>;
};

export const RiskStateBadge = ({ state }: { state: RiskState }) => {
  const { t } = useTranslation();
  return <StatusBadge {...riskStateLook[state]}>{t(`projects.risk.state.${state}`)}</StatusBadge>;
};

/** How hard a problem issue hits, 1 to 3. */
export const ImpactBadge = ({ impact }: { impact: number }) => {
  const { t } = useTranslation();
  const degree = degreeOf(impact);
  return <StatusBadge {...levelLook[degree]}>{t(`risks.impactBadge.${degree}`)}</StatusBadge>;
};

export const ProblemStateBadge = ({ state }: { state: ProblemState }) => {
  const { t } = useTranslation();
  return <StatusBadge {...problemStateLook[state]}>{t(`risks.problemState.${state}`)}</StatusBadge>;
};

/** Says that a measure is late, in words: «Мера просрочена на 12 дней». */
export const OverdueBadge = ({ days }: { days: number }) => {
  const { t } = useTranslation();
  return (
    <StatusBadge tone="bad" icon={IconClockExclamation}>
      {t("risks.overdue", { days: t("shared.days", { count: days }) })}
    </StatusBadge>
  );
};

/** The same where there is no room for the days. */
export const OverdueMark = () => {
  const { t } = useTranslation();
  return (
    <StatusBadge tone="bad" icon={IconClockExclamation}>
      {t("risks.overdueMark")}
    </StatusBadge>
  );
};
