import type { TimelineProject } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { HealthBadge } from "../../components/health-badge.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { MilestoneStateBadge } from "../../components/milestone-state-badge.tsx";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { SlipText } from "../milestones/slip-text.tsx";
import { milestoneAnchor } from "../projects/page/section-ids.ts";
import type { DependencyWords } from "./dependency-words.ts";
import type { TimelineFocus } from "./timeline-focus.ts";
import type { MilestoneLine, TimelineRow } from "./timeline-rows.ts";
import { marksOf } from "./timeline-rows.ts";
import classes from "./chosen-row.module.css";

interface ChosenRowProps {
  row: TimelineRow | undefined;
  mark: TimelineFocus["mark"];
  words: DependencyWords;
}

/** The chosen row in words, read aloud as it changes; until one is chosen, what the keys do. */
export const ChosenRow = ({ row, mark, words }: ChosenRowProps) => {
  const { t } = useTranslation();
  return (
    <div className={classes["chosen"]} data-no-print>
      <output className={classes["facts"]}>
        {row === undefined ? (
          <span className={classes["keys"]}>{t("timeline.chosen.keys")}</span>
        ) : row.kind === "project" ? (
          <ProjectFacts project={row.project} />
        ) : (
          <MilestoneFacts row={row} mark={mark} words={words} />
        )}
      </output>
      {row === undefined ? null : (
        <AnchorLink
          to="/projects/$projectId"
          params={{ projectId: row.project.id }}
          {...(row.kind === "milestone" ? { hash: milestoneAnchor(row.milestone.id) } : {})}
        >
          {t(row.kind === "milestone" ? "timeline.chosen.openMilestone" : "timeline.chosen.openProject")}
        </AnchorLink>
      )}
    </div>
  );
};

const ProjectFacts = ({ project }: { project: TimelineProject }) => {
  const { t } = useTranslation();
  return (
    <>
      <strong>{project.name}</strong>
      <HealthBadge health={project.health} />
      <OriginBadge origin={project.origin} />
      {project.stage === "active" ? null : <span>{t(`projects.stage.${project.stage}`)}</span>}
      <span>{project.industryName}</span>
      <span>{t("shared.milestones", { count: project.milestones.length })}</span>
      {project.leadTitle === null ? null : (
        <span>{t("timeline.chosen.lead", { title: project.leadTitle })}</span>
      )}
    </>
  );
};

const MilestoneFacts = ({ row, mark, words }: Omit<ChosenRowProps, "row"> & { row: MilestoneLine }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { milestone, project } = row;
  const { id, number, title, state, slipDays, isCritical, recurrence, origin } = milestone;
  const marks = marksOf(milestone);
  const awaits = words.awaits.get(id);
  const awaited = words.awaited.get(id);
  const dated = (one: (typeof marks)[number]) =>
    t(`timeline.mark.${one.name}`, { date: format.date(one.date) });
  const first = marks.find(({ name }) => name === mark);
  return (
    <>
      {first ? <strong>{dated(first)}</strong> : null}
      <span>{t("timeline.chosen.milestone", { number, title })}</span>
      <MilestoneStateBadge state={state} />
      <OriginBadge origin={origin} />
      {isCritical ? <span>{t("timeline.chosen.critical")}</span> : null}
      {recurrence === null ? null : <span>{t(`milestones.recurrence.${recurrence}`)}</span>}
      {marks
        .filter((one) => one !== first)
        .map((one) => (
          <span key={one.name}>{dated(one)}</span>
        ))}
      {slipDays === null ? null : <SlipText days={slipDays} />}
      {awaits ? <span>{t("timeline.chosen.awaits", { titles: awaits.join(", ") })}</span> : null}
      {awaited ? <span>{t("timeline.chosen.awaited", { titles: awaited.join(", ") })}</span> : null}
      <span className={classes["keys"]}>{project.name}</span>
    </>
  );
};
