import type { IndicatorView, LinkConfidence } from "@kedr/domain";
import type { Icon } from "@tabler/icons-react";
import type { Tone } from "../../theme/status-colours.ts";
import { Text } from "@mantine/core";
import { IconCircleCheck, IconFileDescription, IconHelpCircle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import { StatusBadge } from "../../components/status-badge.tsx";
import classes from "./indicators.module.css";

const look: Record<LinkConfidence, { tone: Tone; icon: Icon }> = {
  stated: { tone: "good", icon: IconFileDescription },
  confirmed: { tone: "good", icon: IconCircleCheck },
  assumed: { tone: "warning", icon: IconHelpCircle },
};

/** The projects that move an indicator, and how sure the link is. */
export const LinkedProjects = ({ projects }: { projects: IndicatorView["projects"] }) => {
  const { t } = useTranslation();
  if (projects.length === 0)
    return (
      <Text size="sm" c="dimmed" fs="italic">
        {t("indicators.projects.none")}
      </Text>
    );
  return (
    <ul className={classes["projects"]}>
      {projects.map(({ id, name, confidence }) => (
        <li key={id}>
          <AnchorLink to="/projects/$projectId" params={{ projectId: id }} inherit>
            {name}
          </AnchorLink>{" "}
          <StatusBadge {...look[confidence]}>{t(`indicators.confidence.${confidence}`)}</StatusBadge>
        </li>
      ))}
    </ul>
  );
};
