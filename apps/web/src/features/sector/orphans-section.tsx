import type { OrphanIndicator, Sector, SectorOrphans } from "@kedr/domain";
import type { ReactNode } from "react";
import { SimpleGrid, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { CountBadge } from "../../components/count-badge.tsx";
import { AnchorLink, ButtonLink } from "../../components/links.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { nobody } from "../contribution/coverage-search.ts";
import classes from "./evidence-section.module.css";

interface OrphanListProps {
  title: string;
  none: string;
  count: number;
  children: ReactNode;
}

const OrphanList = ({ title, none, count, children }: OrphanListProps) => (
  <div>
    <Title order={3} size="sm" mb={4}>
      {title} <CountBadge count={count} tone={count > 0 ? "warning" : "neutral"} />
    </Title>
    {count === 0 ? (
      <Text size="sm" c="dimmed">
        {none}
      </Text>
    ) : (
      <ul className={classes["list"]} aria-label={title}>
        {children}
      </ul>
    )}
  </div>
);

const Indicator = ({ indicator: { id, number, name, industry } }: { indicator: OrphanIndicator }) => (
  <li className={classes["item"]}>
    <AnchorLink to="/indicators" search={{ indicator: id }} size="sm" c="inherit">
      {number === null ? name : `${number}. ${name}`}
    </AnchorLink>
    <Text size="xs" c="dimmed">
      {industry.name}
    </Text>
  </li>
);

const Project = ({ project: { id, name, industry } }: { project: SectorOrphans["projects"][number] }) => (
  <li className={classes["item"]}>
    <AnchorLink to="/projects/$projectId" params={{ projectId: id }} hash="indicators" size="sm" c="inherit">
      {name}
    </AnchorLink>
    <Text size="xs" c="dimmed">
      {industry.name}
    </Text>
  </li>
);

/** Indicators that no project moves, and projects that move no indicator. */
export const OrphansSection = ({ sector }: { sector: Sector }) => {
  const { t } = useTranslation();
  const { indicators, projects } = sector.orphans;
  return (
    <div id="orphans" className={classes["anchor"]}>
      <SectionCard
        title={t("sector.orphans.title")}
        note={t("sector.orphans.note")}
        actions={
          <ButtonLink
            to="/coverage"
            search={{ deputy: sector.deputy?.id ?? nobody }}
            variant="default"
            size="compact-sm"
          >
            {t("contribution.open")}
          </ButtonLink>
        }
      >
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
          <OrphanList
            title={t("sector.orphans.indicators")}
            none={t("sector.orphans.noIndicators")}
            count={indicators.length}
          >
            {indicators.map((indicator) => (
              <Indicator key={indicator.id} indicator={indicator} />
            ))}
          </OrphanList>
          <OrphanList
            title={t("sector.orphans.projects")}
            none={t("sector.orphans.noProjects")}
            count={projects.length}
          >
            {projects.map((project) => (
              <Project key={project.id} project={project} />
            ))}
          </OrphanList>
        </SimpleGrid>
      </SectionCard>
    </div>
  );
};
