import type { AgendaItemOutcome, MinutesItem } from "@kedr/domain";
import type { Icon } from "@tabler/icons-react";
import type { Tone } from "../../../theme/status-colours.ts";
import { IconArrowForwardUp, IconCircleCheck, IconCircleMinus, IconPlayerPlay } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "../../../components/status-badge.tsx";

const looks: Record<AgendaItemOutcome, { tone: Tone; icon: Icon }> = {
  considered: { tone: "good", icon: IconCircleCheck },
  withdrawn: { tone: "neutral", icon: IconCircleMinus },
  carried_over: { tone: "info", icon: IconArrowForwardUp },
};

/** What became of a question, or that it is being considered; nothing before that. */
export const QuestionStanding = ({
  item: { outcome, startedTime, endedTime },
}: {
  item: Pick<MinutesItem, "outcome" | "startedTime" | "endedTime">;
}) => {
  const { t } = useTranslation();
  if (outcome !== null)
    return <StatusBadge {...looks[outcome]}>{t(`minutes.outcome.${outcome}`)}</StatusBadge>;
  if (startedTime === null || endedTime !== null) return null;
  return (
    <StatusBadge tone="info" icon={IconPlayerPlay}>
      {t("minutes.underWay")}
    </StatusBadge>
  );
};
