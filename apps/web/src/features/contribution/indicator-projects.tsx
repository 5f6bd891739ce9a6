import type { ContributingProject, IndicatorContributions } from "@kedr/domain";
import { Group, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ConfidenceBadge } from "../../components/confidence-badge.tsx";
import { HealthBadge } from "../../components/health-badge.tsx";
import { HealthReasonText } from "../../components/health-reason-text.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { TableSkeleton } from "../../components/skeletons.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { AddLink } from "./add-link.tsx";
import { IndicatorNotes } from "./indicator-notes.tsx";
import { LinkButtons } from "./link-buttons.tsx";
import { LinkYears } from "./link-years.tsx";
import { useChangeWords } from "./use-change-words.ts";
import { YearsTable } from "./years-table.tsx";
import classes from "./indicator-projects.module.css";

type Indicator = IndicatorContributions["indicator"];

const Project = ({ moved, indicator }: { moved: ContributingProject; indicator: Indicator }) => {
  const { t } = useTranslation();
  const { project, isCounted, health, link } = moved;
  const [worst] = health.reasons;
  return (
    <li className={classes["project"]} data-counted={isCounted}>
      <AnchorLink
        to="/projects/$projectId"
        params={{ projectId: project.id }}
        hash="indicators"
        inherit
        fw={500}
      >
        {project.name}
      </AnchorLink>
      <Group gap="4px 8px">
        {isCounted ? <HealthBadge health={health.effective} /> : <span>{t("contribution.cancelled")}</span>}
        <ConfidenceBadge confidence={link.confidence} />
        <OriginBadge origin={link.origin} slide={link.slide} />
      </Group>
      {isCounted && worst !== undefined && health.effective !== "on_track" ? (
        <Text size="xs" c="dimmed">
          <HealthReasonText reason={worst} />
        </Text>
      ) : null}
      <LinkYears link={link} unit={indicator.unit} />
      {link.note === null ? null : (
        <Text size="xs" c="dimmed">
          {link.note}
        </Text>
      )}
      <LinkButtons ends={{ link, project, indicator }} />
    </li>
  );
};

const Contributions = ({ read }: { read: IndicatorContributions }) => {
  const { t } = useTranslation();
  const { indicator, projects, unstated, statedBySick, canLink } = read;
  const { signed: words } = useChangeWords(indicator.unit, { isWorkedOut: true });
  const isPartly = "stated" in indicator.cover && unstated.length > 0;
  return (
    <Stack gap="xs">
      <IndicatorNotes indicator={indicator} />
      {statedBySick === null || statedBySick === 0 || indicator.hasOnlySick ? null : (
        <Text size="sm">{t("contribution.rests", { value: words(statedBySick) })}</Text>
      )}
      {isPartly ? (
        <Text size="sm">
          {t("contribution.unstated", { projects: unstated.map(({ name }) => `«${name}»`).join(", ") })}
        </Text>
      ) : null}
      {projects.length === 0 ? (
        <Text size="sm" c="dimmed" fs="italic">
          {t("contribution.noProjects")}
        </Text>
      ) : (
        <ul className={classes["list"]}>
          {projects.map((moved) => (
            <Project key={moved.link.id} moved={moved} indicator={indicator} />
          ))}
        </ul>
      )}
      <YearsTable years={read.years} indicator={indicator} />
      {indicator.responsible === null ? null : (
        <Text size="xs" c="dimmed">
          {t("contribution.responsible", { name: indicator.responsible.name })}
        </Text>
      )}
      {canLink ? (
        <div>
          <AddLink end={{ kind: "indicator", id: indicator.id }} name={indicator.name} />
        </div>
      ) : null}
    </Stack>
  );
};

/** The projects that are to move an indicator: their health, what each brings by when, and whether it is enough. */
export const IndicatorProjects = ({ indicatorId }: { indicatorId: string }) => {
  const asOf = useAsOf();
  const query = useQuery(useTRPC().contribution.ofIndicator.queryOptions({ indicatorId, asOf }));
  return (
    <QueryView query={query} skeleton={<TableSkeleton rows={3} />}>
      {(read) => <Contributions read={read} />}
    </QueryView>
  );
};
