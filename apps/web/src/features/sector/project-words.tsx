import type { ProjectSummary } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { FundingStatusBadge } from "../../components/funding-status-badge.tsx";
import { HealthBadge } from "../../components/health-badge.tsx";
import { HealthReasonText } from "../../components/health-reason-text.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { ProgressBar } from "../../components/progress-bar.tsx";
import { useFormat } from "../../lib/use-format.ts";
import type { IndustryProjects } from "./industry-projects.ts";
import { lagColour } from "./lag.ts";
import classes from "./projects.module.css";

export interface ProjectProps {
  project: ProjectSummary;
}

export interface ProjectGroupsProps {
  groups: readonly IndustryProjects[];
}

/** The name, and under it the first of the reasons of its health. */
export const ProjectName = ({ project: { id, name, health } }: ProjectProps) => {
  const [reason] = health.reasons;
  return (
    <>
      <AnchorLink to="/projects/$projectId" params={{ projectId: id }} inherit fw={500} c="inherit">
        {name}
      </AnchorLink>
      {reason ? (
        <span className={classes["second"]}>
          <HealthReasonText reason={reason} />
        </span>
      ) : null}
    </>
  );
};

/** The health that counts; where the ratings differ, both of them with whose they are. */
export const ProjectHealth = ({ project: { health } }: ProjectProps) => {
  const { t } = useTranslation();
  const { computed, own, effective, differs } = health;
  if (!differs || own === null) return <HealthBadge health={effective} />;
  return (
    <dl className={classes["ratings"]}>
      <dt>{t("sector.projects.computed")}</dt>
      <dd>
        <HealthBadge health={computed} />
      </dd>
      <dt>{t("sector.projects.own")}</dt>
      <dd>
        <HealthBadge health={own} />
      </dd>
    </dl>
  );
};

/** Progress as a bar, and under it the distance from the plan. */
export const ProjectProgress = ({ project: { progress } }: ProjectProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const colour = progress ? lagColour(progress) : undefined;
  return (
    <>
      <ProgressBar progress={progress} />
      {progress ? (
        <Text span className={classes["second"] ?? ""} {...(colour === undefined ? {} : { c: colour })}>
          {t("sector.projects.toPlan", { points: format.points(progress.difference) })}
        </Text>
      ) : null}
    </>
  );
};

/** How many milestones are overdue; leads to them. */
export const ProjectOverdue = ({ project: { id, name, milestones } }: ProjectProps) => {
  const { t } = useTranslation();
  const count = milestones.overdue;
  if (count === 0) return <span className={classes["quiet"]}>0</span>;
  return (
    <AnchorLink
      to="/projects/$projectId"
      params={{ projectId: id }}
      hash="milestones"
      inherit
      fw={600}
      c="var(--kedr-bad-ink)"
      aria-label={t("sector.projects.overdueOf", { count, name })}
    >
      {count}
    </AnchorLink>
  );
};

/** The next milestone with its date; leads to it. */
export const ProjectNext = ({ project: { id, nextMilestone } }: ProjectProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (!nextMilestone) return <span className={classes["quiet"]}>{t("sector.projects.noNext")}</span>;
  return (
    <>
      {format.date(nextMilestone.date)}
      <AnchorLink
        to="/projects/$projectId"
        params={{ projectId: id }}
        hash={`milestone-${nextMilestone.id}`}
        c="inherit"
        className={classes["second"] ?? ""}
      >
        {nextMilestone.title}
      </AnchorLink>
    </>
  );
};

/** Whether the year's money is there, and what is lacking. */
export const ProjectFunding = ({ project: { fundingStatus, funding } }: ProjectProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <FundingStatusBadge status={fundingStatus} />
      {funding.gap !== null && funding.gap > 0 ? (
        <span className={classes["second"]}>
          {t("sector.projects.gap", { gap: format.roubles(funding.gap) })}
        </span>
      ) : null}
    </>
  );
};
