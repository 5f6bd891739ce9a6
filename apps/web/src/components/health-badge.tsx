import type { Health } from "@kedr/domain";
import type { Icon } from "@tabler/icons-react";
import type { Tone } from "../theme/status-colours.ts";
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconAlertOctagon } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "./status-badge.tsx";

/** Tone and icon of each health: the same in badges, counters and charts. */
export const healthLook: Record<Health, { tone: Tone; icon: Icon }> = {
  on_track: { tone: "good", icon: IconCircleCheck },
  at_risk: { tone: "warning", icon: IconAlertTriangle },
  off_track: { tone: "bad", icon: IconAlertOctagon },
  no_data: { tone: "neutral", icon: IconCircleDashed },
};

/** Best first is how people read a legend; worst first is how they act. */
export const healthFromWorst = [
  "off_track",
  "at_risk",
  "no_data",
  "on_track",
] as const satisfies readonly Health[];

export const HealthBadge = ({ health, title }: { health: Health; title?: string }) => {
  const { t } = useTranslation();
  return (
    <StatusBadge {...healthLook[health]} {...(title === undefined ? {} : { title })}>
      {t(`shared.health.${health}`)}
    </StatusBadge>
  );
};
