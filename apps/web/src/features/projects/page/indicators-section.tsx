import type { LinkedIndicator, MovedIndicator, ProjectPage } from "@kedr/domain";
import { Group, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ConfidenceBadge } from "../../../components/confidence-badge.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Figure } from "../../../components/figure.tsx";
import { AnchorLink } from "../../../components/links.tsx";
import { useAsOf } from "../../../lib/as-of.ts";
import { useTRPC } from "../../../lib/trpc.ts";
import { useFormat } from "../../../lib/use-format.ts";
import { AddLink } from "../../contribution/add-link.tsx";
import { ProjectContribution } from "../../contribution/project-contribution.tsx";
import { TargetMove } from "../../moved-targets/target-move.tsx";
import { PageSection } from "./page-section.tsx";
import { SectionAside } from "./section-aside.tsx";
import classes from "./records.module.css";

const route = getRouteApi("/signed-in/projects/$projectId");

/** What the project is meant to move, and how sure the link is. */
export const IndicatorsSection = ({ page }: { page: ProjectPage }) => {
  const { indicators } = page;
  const { origin } = page.summary;
  const { t } = useTranslation();
  const { id: projectId, name } = page.summary;
  const { link = false } = route.useSearch();
  // What the project brings stands under each indicator as soon as it is read.
  const { data } = useQuery(useTRPC().contribution.ofProject.queryOptions({ projectId, asOf: useAsOf() }));
  const moved = new Map(data?.indicators.map((one) => [one.indicator.id, one]));
  return (
    <PageSection
      id="indicators"
      title={t("projects.section.indicators")}
      aside={<SectionAside records={indicators} project={origin} />}
      {...(data?.canLink
        ? { actions: <AddLink end={{ kind: "project", id: projectId }} name={name} isAsked={link} /> }
        : {})}
      isFlush
    >
      {indicators.length === 0 ? (
        <EmptyState title={t("projects.indicator.empty")} />
      ) : (
        <ul className={classes["records"]}>
          {indicators.map((indicator) => (
            <Indicator key={indicator.id} page={page} indicator={indicator} moved={moved.get(indicator.id)} />
          ))}
        </ul>
      )}
    </PageSection>
  );
};

interface IndicatorProps {
  page: ProjectPage;
  indicator: LinkedIndicator;
  moved: MovedIndicator | undefined;
}

const Indicator = ({ page, indicator, moved }: IndicatorProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { number, name, unit, confidence, note } = indicator;
  const value = (figure: number) =>
    unit === "%" ? format.percent(figure) : `${format.number(figure)}\u00a0${unit}`;
  return (
    <li className={classes["record"]}>
      <Group gap="4px 8px">
        <AnchorLink to="/indicators" hash={indicator.id} size="sm" fw={500}>
          {name}
        </AnchorLink>
        {number === null ? null : (
          <Text size="xs" c="dimmed">
            {t("projects.indicator.number", { number })}
          </Text>
        )}
      </Group>
      <dl className={classes["figures"]}>
        {(["baseline", "current", "target"] as const).map((point) => (
          <div key={point}>
            <dt>{t(`projects.indicator.${point}`)}</dt>
            <dd>
              <Figure value={indicator[point]} format={value} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{t("projects.indicator.confidence")}</dt>
          <dd>
            <ConfidenceBadge confidence={confidence} />
          </dd>
        </div>
      </dl>
      {note === null ? null : (
        <Text size="xs" c="dimmed">
          {note}
        </Text>
      )}
      {moved ? <ProjectContribution moved={moved} project={page.summary} /> : null}
      <TargetMove projectId={page.summary.id} indicator={indicator} canRequest={page.abilities.canUpdate} />
    </li>
  );
};
