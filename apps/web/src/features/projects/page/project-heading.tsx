import type { ProjectPage } from "@kedr/domain";
import { Group } from "@mantine/core";
import { IconPlayerPause, IconStar } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { HealthBadge } from "../../../components/health-badge.tsx";
import { AnchorLink } from "../../../components/links.tsx";
import { OriginBadge } from "../../../components/origin-badge.tsx";
import { PostStanding } from "../../../components/post-standing.tsx";
import { StatusBadge } from "../../../components/status-badge.tsx";

/** Health as roll-ups see it, kind, stage where it is out of the ordinary, and where the record comes from. */
export const ProjectBadges = ({ page: { summary, passport } }: { page: ProjectPage }) => {
  const { t } = useTranslation();
  const { kind, stage, origin, health } = summary;
  return (
    <>
      <HealthBadge health={health.effective} />
      <StatusBadge tone="info" icon={IconStar}>
        {t(`shared.kind.${kind}`)}
      </StatusBadge>
      {stage === "active" ? null : (
        <StatusBadge tone="neutral" icon={IconPlayerPause}>
          {t(`projects.stage.${stage}`)}
        </StatusBadge>
      )}
      <OriginBadge origin={origin} slide={passport.provenance.slide} />
    </>
  );
};

/**
 * Industry, lead and curator, and how the curator's post is filled; each leads to its projects. How much of what is asked
 * is filled leads to what is missing.
 */
export const ProjectLead = ({ page: { summary, deputyStanding, completeness } }: { page: ProjectPage }) => {
  const { t } = useTranslation();
  const { industry, lead, deputy } = summary;
  return (
    <Group gap="4px 16px">
      <AnchorLink to="/projects" search={{ industries: [industry.id] }} size="sm">
        {industry.name}
      </AnchorLink>
      {lead === null ? null : (
        <AnchorLink to="/projects" search={{ leads: [lead.id] }} size="sm">
          {t("projects.lead", { title: lead.name })}
        </AnchorLink>
      )}
      {deputy === null ? null : (
        <span>
          <AnchorLink to="/projects" search={{ deputies: [deputy.id] }} size="sm">
            {t("projects.deputy", { title: deputy.name })}
          </AnchorLink>{" "}
          <PostStanding standing={deputyStanding} />
        </span>
      )}
      {completeness.total === 0 ? null : (
        <AnchorLink to="/completeness" search={{ projects: [summary.id] }} size="sm">
          {t("completeness.share", completeness)}
        </AnchorLink>
      )}
    </Group>
  );
};
