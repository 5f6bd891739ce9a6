import type { TimelineMilestone, TimelineProject } from "@kedr/domain";
import { IconChevronDown, IconChevronRight, IconFlag, IconRepeat } from "@tabler/icons-react";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { healthLook } from "../../components/health-badge.tsx";
import { milestoneStateLook } from "../../components/milestone-state-badge.tsx";
import type { TimelineRow } from "./timeline-rows.ts";
import classes from "./row-names.module.css";

interface RowNameProps {
  row: TimelineRow;
  /** For opening it in another tab. */
  href: string;
  isChosen: boolean;
}

/** What a row is about: it stays at the left while the track is scrolled. */
export const RowName = memo(({ row, href, isChosen }: RowNameProps) => (
  <div
    className={classes["name"]}
    data-kind={row.kind}
    data-row={row.key}
    data-state={row.kind === "milestone" ? row.milestone.state : undefined}
    data-chosen={isChosen || undefined}
    style={{ top: row.top, height: row.height }}
    title={row.kind === "milestone" ? row.milestone.title : row.project.name}
  >
    {row.kind === "milestone" ? (
      <MilestoneWords milestone={row.milestone} href={href} />
    ) : (
      <ProjectWords project={row.project} isOpen={row.isOpen} href={href} />
    )}
  </div>
));
RowName.displayName = "RowName";

const MilestoneWords = ({ milestone, href }: { milestone: TimelineMilestone; href: string }) => {
  const { t } = useTranslation();
  const { number, title, isCritical, recurrence } = milestone;
  const { icon: StateIcon, tone } = milestoneStateLook[milestone.state];
  return (
    <>
      <StateIcon size={14} className={classes["icon"]} data-tone={tone} />
      {isCritical ? <IconFlag size={13} className={classes["icon"]} /> : null}
      <a href={href} tabIndex={-1} className={classes["words"]}>
        {t("timeline.chosen.milestone", { number, title })}
      </a>
      {recurrence === null ? null : <IconRepeat size={13} className={classes["icon"]} />}
    </>
  );
};

interface ProjectWordsProps {
  project: TimelineProject;
  isOpen: boolean;
  href: string;
}

const ProjectWords = ({ project: { name, health }, isOpen, href }: ProjectWordsProps) => {
  const { t } = useTranslation();
  const { icon: HealthIcon, tone } = healthLook[health];
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        className={classes["fold"]}
        aria-label={t(isOpen ? "timeline.fold.one" : "timeline.fold.open", { name })}
      >
        <Chevron size={15} />
      </button>
      <HealthIcon size={15} className={classes["icon"]} data-tone={tone} />
      <a href={href} tabIndex={-1} className={classes["words"]}>
        {name}
      </a>
    </>
  );
};
