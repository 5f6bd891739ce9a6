import type { PreviousCouncil, SectorProject } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { FundingStatusBadge } from "../../components/funding-status-badge.tsx";
import { HealthReasonText } from "../../components/health-reason-text.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { ProgressBar } from "../../components/progress-bar.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { HealthMark } from "./health-mark.tsx";
import type { IndustryProjects } from "./industry-projects.ts";
import { lagColour } from "./lag.ts";
import classes from "./projects.module.css";
import { RowButton } from "./row-button.tsx";
import rows from "./rows.module.css";
import { useOpenRows } from "./open-rows.ts";

export interface ProjectProps {
  project: SectorProject;
}

export interface ProjectGroupsProps {
  groups: readonly IndustryProjects[];
  /** The Council that the health of then is of; null when there was none. */
  council: PreviousCouncil | null;
}

/** The name, and under it the first of the reasons of its health; the button opens the milestones. */
export const ProjectName = ({ project: { id, name, health } }: ProjectProps) => {
  const { t } = useTranslation();
  const { isProjectOpen, toggleProject, nearProject } = useOpenRows();
  const [reason] = health.reasons;
  return (
    <div className={rows["named"]}>
      <RowButton
        isOpen={isProjectOpen(id)}
        label={t("sector.milestones.of", { name })}
        onToggle={() => toggleProject(id)}
        onNear={() => nearProject(id)}
      />
      <div className={rows["name"]}>
        <AnchorLink to="/projects/$projectId" params={{ projectId: id }} inherit fw={500} c="inherit">
          {name}
        </AnchorLink>
        {reason ? (
          <span className={classes["second"]}>
            <HealthReasonText reason={reason} />
          </span>
        ) : null}
      </div>
    </div>
  );
};

/** What the rules say. */
export const ComputedRating = ({ project: { health } }: ProjectProps) => (
  <HealthMark health={health.computed} />
);

/** What the lead says; where it is not what the rules say, that is said too. */
export const OwnRating = ({ project: { health } }: ProjectProps) => {
  const { t } = useTranslation();
  if (health.own === null) return <span className={classes["quiet"]}>{t("sector.ratings.noOwn")}</span>;
  return (
    <>
      <HealthMark health={health.own} />
      {health.differs ? <span className={classes["differs"]}>{t("sector.ratings.differs")}</span> : null}
    </>
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
        <span className={classes["second"]} style={{ color: colour }}>
          {t("sector.projects.toPlan", { points: format.points(progress.difference) })}
        </span>
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

/** Whether the year's money is there, and what is lacking; leads to it. */
export const ProjectFunding = ({ project: { id, fundingStatus, funding } }: ProjectProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <AnchorLink to="/projects/$projectId" params={{ projectId: id }} hash="funding" inherit c="inherit">
        <FundingStatusBadge status={fundingStatus} />
      </AnchorLink>
      {funding.gap !== null && funding.gap > 0 ? (
        <span className={classes["second"]}>
          {t("sector.projects.gap", { gap: format.roubles(funding.gap) })}
        </span>
      ) : null}
    </>
  );
};
