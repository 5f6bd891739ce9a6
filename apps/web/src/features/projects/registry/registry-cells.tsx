import type { ProgressFigures, ProjectSummary, RegistryColumn } from "@kedr/domain";
import type { ReactNode } from "react";
import { defaultThresholds } from "@kedr/domain";
import { VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Figure } from "../../../components/figure.tsx";
import { FundingStatusBadge } from "../../../components/funding-status-badge.tsx";
import { AnchorLink } from "../../../components/links.tsx";
import { ProgressBar } from "../../../components/progress-bar.tsx";
import { useFormat } from "../../../lib/use-format.ts";
import { HealthCell } from "./health-cell.tsx";
import { postLines } from "./post-title.ts";
import classes from "./registry-table.module.css";

interface CellProps {
  project: ProjectSummary;
}

/** Text on one line, cut where it does not fit; the browser shows all of it. */
const Line = ({ children, isSmall = false }: { children: string; isSmall?: boolean }) => (
  <span className={classes[isSmall ? "small" : "line"]} title={children}>
    {children}
  </span>
);

const isBehind = (progress: ProgressFigures) => progress.difference <= -defaultThresholds.atRiskPoints;

/** A post in two short lines. */
const Post = ({ title }: { title: string | null }) => {
  const { t } = useTranslation();
  return title === null ? (
    <span className={classes["post"]} data-empty>
      {t("projects.filter.unassigned")}
    </span>
  ) : (
    <span className={classes["post"]} title={title}>
      {postLines(title).map((line) => (
        <span key={line} className={classes["postLine"]}>
          {line}
        </span>
      ))}
    </span>
  );
};

const Progress = ({ project: { progress } }: CellProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <ProgressBar progress={progress} />
      {progress ? (
        <span className={classes["small"]} data-bad={isBehind(progress)}>
          {t("projects.row.toPlan", { points: format.points(progress.difference) })}
        </span>
      ) : null}
    </>
  );
};

const Difference = ({ project: { progress } }: CellProps) => {
  const format = useFormat();
  if (!progress) return <Figure value={null} format={format.points} />;
  return <span data-bad={isBehind(progress)}>{format.points(progress.difference)}</span>;
};

const NextMilestone = ({ project: { nextMilestone } }: CellProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (!nextMilestone) return <span className={classes["small"]}>{t("projects.row.noNext")}</span>;
  return (
    <>
      <span className={classes["line"]}>{format.date(nextMilestone.date)}</span>
      <Line isSmall>{nextMilestone.title}</Line>
    </>
  );
};

const Overdue = ({ project: { id, name, milestones } }: CellProps) => {
  const { t } = useTranslation();
  const count = milestones.overdue;
  if (count === 0) return <span className={classes["zero"]}>0</span>;
  return (
    <AnchorLink
      to="/projects/$projectId"
      params={{ projectId: id }}
      hash="milestones"
      fw={600}
      c="var(--kedr-bad-ink)"
      inherit
    >
      <span aria-hidden>{count}</span>
      <VisuallyHidden>{t("projects.row.overdueOf", { count, name })}</VisuallyHidden>
    </AnchorLink>
  );
};

const Funding = ({ project: { fundingStatus, funding } }: CellProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const words =
    funding.gap !== null && funding.gap > 0
      ? t("projects.row.gap", { sum: format.roubles(funding.gap) })
      : funding.need !== null && fundingStatus !== "not_required"
        ? format.roubles(funding.need)
        : null;
  return (
    <>
      <span className={classes["badge"]}>
        <FundingStatusBadge status={fundingStatus} />
      </span>
      {words === null ? null : <span className={classes["small"]}>{words}</span>}
    </>
  );
};

const Money = ({ value }: { value: number | null }) => <Figure value={value} format={useFormat().roubles} />;

const Kind = ({ project: { kind } }: CellProps) => <>{useTranslation().t(`shared.kind.${kind}`)}</>;

/** What stands in each column. */
export const cells: Record<RegistryColumn, (props: CellProps) => ReactNode> = {
  industry: ({ project }) => <Line>{project.industry.name}</Line>,
  kind: Kind,
  health: HealthCell,
  progress: Progress,
  difference: Difference,
  nextMilestone: NextMilestone,
  overdue: Overdue,
  funding: Funding,
  need: ({ project }) => <Money value={project.funding.need} />,
  allocated: ({ project }) => <Money value={project.funding.allocated} />,
  lead: ({ project }) => <Post title={project.lead?.name ?? null} />,
  deputy: ({ project }) => <Post title={project.deputy?.name ?? null} />,
};
