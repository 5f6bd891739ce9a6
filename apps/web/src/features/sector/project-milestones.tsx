import type { SectorMilestone } from "@kedr/domain";
import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ErrorState } from "../../components/error-state.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { MilestoneStateBadge } from "../../components/milestone-state-badge.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useFormat } from "../../lib/use-format.ts";
import { wordSlip } from "../milestones/slip-text.tsx";
import classes from "./rows.module.css";

/** The dates that count now: done on, else planned for and expected on; how far that is from the plan. */
const Dates = ({ milestone }: { milestone: SectorMilestone }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, baselineDate, forecastDate, actualDate, slipDays } = milestone;
  const date = (value: typeof baselineDate) => (value === null ? t("shared.notEntered") : format.date(value));
  const words: string[] = [t("sector.milestones.planned", { date: date(baselineDate) })];
  if (actualDate !== null) words.push(t("sector.milestones.done", { date: date(actualDate) }));
  else if (forecastDate !== null) words.push(t("sector.milestones.expected", { date: date(forecastDate) }));
  if (slipDays !== null && slipDays !== 0) words.push(wordSlip(slipDays, t));
  return (
    <span className={classes["dates"]} data-late={state === "overdue"}>
      {words.join(" · ")}
    </span>
  );
};

/** The milestones of an opened project by number, each a link to its evidence. */
export const ProjectMilestones = ({ id, name }: { id: string; name: string }) => {
  const { t } = useTranslation();
  const query = useQuery(useTRPC().sector.project.queryOptions({ projectId: id, asOf: useAsOf() }));
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton height={120} my="xs" aria-hidden />;
  const { milestones } = query.data;
  if (milestones.length === 0) return <div className={classes["quiet"]}>{t("sector.milestones.none")}</div>;
  return (
    <ul className={classes["lines"]} aria-label={t("sector.milestones.of", { name })}>
      {milestones.map((milestone) => (
        <li key={milestone.id} className={classes["line"]}>
          <span className={classes["number"]}>{milestone.number}.</span>
          <span className={classes["name"]}>
            <AnchorLink
              to="/projects/$projectId"
              params={{ projectId: id }}
              hash={`milestone-${milestone.id}`}
              inherit
              c="inherit"
            >
              {milestone.title}
            </AnchorLink>
            {milestone.isCritical ? ` (${t("sector.milestones.critical")})` : ""}
          </span>
          <span>
            <MilestoneStateBadge state={milestone.state} />
          </span>
          <Dates milestone={milestone} />
        </li>
      ))}
    </ul>
  );
};
