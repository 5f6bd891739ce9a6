import type { AttentionItem, HealthAssessment } from "@kedr/domain";
import type { Icon } from "@tabler/icons-react";
import type { Tone } from "../../theme/status-colours.ts";
import { Text } from "@mantine/core";
import {
  IconAlertOctagon,
  IconArrowsDiff,
  IconChevronRight,
  IconCircleDashed,
  IconClockExclamation,
  IconCoins,
  IconGavel,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { HealthReasonText } from "../../components/health-reason-text.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { StatusBadge } from "../../components/status-badge.tsx";
import classes from "./attention.module.css";
import { evidenceOf } from "./evidence.ts";

const look: Record<AttentionItem["kind"], { tone: Tone; icon: Icon }> = {
  critical_overdue: { tone: "bad", icon: IconClockExclamation },
  funding_unmet: { tone: "bad", icon: IconCoins },
  off_track: { tone: "bad", icon: IconAlertOctagon },
  decision_needed: { tone: "info", icon: IconGavel },
  ratings_differ: { tone: "warning", icon: IconArrowsDiff },
  no_data: { tone: "neutral", icon: IconCircleDashed },
};

interface AttentionLineProps {
  item: AttentionItem;
  /** Of the item's project, where it is at hand. */
  health: HealthAssessment | undefined;
}

/** Why, in words: the computed reason, else that the lead alone says so. */
const Why = ({ item: { kind, reason } }: Pick<AttentionLineProps, "item">) => {
  const { t } = useTranslation();
  if (reason) return <HealthReasonText reason={reason} />;
  return kind === "off_track" ? <>{t("sector.attention.ownRating")}</> : null;
};

/** Both ratings, where it is their difference that needs attention. */
const Ratings = ({ item, health }: AttentionLineProps) => {
  const { t } = useTranslation();
  if (item.kind !== "ratings_differ" || !health || health.own === null) return null;
  return (
    <Text size="sm">
      {t("sector.attention.ratings", {
        computed: t(`shared.health.${health.computed}`),
        own: t(`shared.health.${health.own}`),
      })}
    </Text>
  );
};

/** One thing that needs the deputy governor; the whole line leads to its evidence. */
export const AttentionLine = ({ item, health }: AttentionLineProps) => {
  const { t } = useTranslation();
  const { kind, projectId, projectName, industryName, words } = item;
  const { hash, place } = evidenceOf(item);
  return (
    <li className={classes["line"]} data-keep-together>
      <div className={classes["words"]}>
        <div className={classes["what"]}>
          <AnchorLink
            to="/projects/$projectId"
            params={{ projectId }}
            hash={hash}
            className={classes["link"] ?? ""}
          >
            {projectName}
          </AnchorLink>
          <Text span size="xs" c="dimmed">
            {industryName}
          </Text>
        </div>
        <Text size="sm" component="div">
          <span className={classes["kind"]}>
            <StatusBadge {...look[kind]}>{t(`sector.attention.kind.${kind}`)}</StatusBadge>
          </span>
          <Why item={item} />
        </Text>
        <Ratings item={item} health={health} />
        {words === null ? null : <Text size="sm">{t("sector.attention.words", { words })}</Text>}
      </div>
      <span className={classes["place"]} data-no-print>
        <span className={classes["placeName"]}>{t(`sector.attention.place.${place}`)}</span>
        <IconChevronRight size={14} aria-hidden />
      </span>
    </li>
  );
};
