import type { CoverageIndicator, CoverageProject } from "@kedr/domain";
import { Text } from "@mantine/core";
import { IconAlertOctagon, IconTrendingDown, IconUnlink } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { HealthBadge } from "../../components/health-badge.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { StatusBadge } from "../../components/status-badge.tsx";
import { CoverText } from "./cover-text.tsx";
import classes from "./coverage.module.css";

/** An indicator of the matrix: its name, what is amiss with it, and whether what is stated is enough. */
export const IndicatorHead = ({ indicator }: { indicator: CoverageIndicator }) => {
  const { t } = useTranslation();
  const { id, number, name, projects, isOffPath, hasOnlySick, cover, unit } = indicator;
  return (
    <>
      <AnchorLink to="/indicators" search={{ indicator: id }} size="sm" c="inherit">
        {number === null ? name : `${number}. ${name}`}
      </AnchorLink>
      <div className={classes["marks"]}>
        {projects === 0 ? (
          <StatusBadge tone="warning" icon={IconUnlink}>
            {t("contribution.coverage.nobody")}
          </StatusBadge>
        ) : null}
        {isOffPath ? (
          <StatusBadge tone="warning" icon={IconTrendingDown}>
            {t("contribution.coverage.behind")}
          </StatusBadge>
        ) : null}
        {hasOnlySick ? (
          <StatusBadge tone="bad" icon={IconAlertOctagon}>
            {t("contribution.coverage.sick")}
          </StatusBadge>
        ) : null}
      </div>
      {projects === 0 ? null : (
        <Text size="xs" c="dimmed">
          <CoverText cover={cover} unit={unit} isShort />
        </Text>
      )}
    </>
  );
};

/** A project of the matrix: its name, its health, and where else it is at work. */
export const ProjectHead = ({ project }: { project: CoverageProject }) => {
  const { t } = useTranslation();
  const { id, name, industry, isForeign, health, indicators, elsewhere } = project;
  return (
    <>
      <AnchorLink
        to="/projects/$projectId"
        params={{ projectId: id }}
        hash="indicators"
        size="xs"
        c="inherit"
      >
        {name}
      </AnchorLink>
      <div className={classes["marks"]}>
        <HealthBadge health={health} />
      </div>
      {isForeign ? (
        <Text size="xs" c="dimmed">
          {t("contribution.coverage.foreign", { name: industry.name })}
        </Text>
      ) : null}
      {indicators + elsewhere === 0 ? <Text size="xs">{t("contribution.coverage.idle")}</Text> : null}
      {elsewhere > 0 && !isForeign ? (
        <Text size="xs" c="dimmed">
          {t("contribution.coverage.elsewhere", { count: elsewhere })}
        </Text>
      ) : null}
    </>
  );
};
