import type { PositionStanding } from "@kedr/domain";
import type { Icon } from "@tabler/icons-react";
import { IconUserCheck, IconUserOff, IconUserQuestion, IconUserShare } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Tone } from "../theme/status-colours.ts";
import { StatusBadge } from "./status-badge.tsx";

const looks: Record<PositionStanding, { tone: Tone; icon: Icon }> = {
  held: { tone: "good", icon: IconUserCheck },
  acting: { tone: "info", icon: IconUserShare },
  vacant: { tone: "warning", icon: IconUserOff },
  not_entered: { tone: "neutral", icon: IconUserQuestion },
};

/** How a post is filled: held, acted for, vacant, or not entered. */
export const PostStandingBadge = ({ standing }: { standing: PositionStanding }) => {
  const { t } = useTranslation();
  return <StatusBadge {...looks[standing]}>{t(`shared.standing.${standing}`)}</StatusBadge>;
};

/** Beside a post that answers for something: only what a reader must know, that it is vacant or acted for. */
export const PostStanding = ({ standing }: { standing: PositionStanding | null }) =>
  standing === "vacant" || standing === "acting" ? <PostStandingBadge standing={standing} /> : null;
