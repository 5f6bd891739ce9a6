import type { Coverage } from "@kedr/domain";
import type { ReactNode } from "react";
import { SimpleGrid, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { CountBadge } from "../../components/count-badge.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import classes from "./coverage.module.css";

const Orphans = ({ title, count, children }: { title: string; count: number; children: ReactNode }) => {
  const { t } = useTranslation();
  return (
    <SectionCard title={title} aside={<CountBadge count={count} tone={count > 0 ? "warning" : "neutral"} />}>
      {count === 0 ? (
        <Text size="sm" c="dimmed">
          {t("contribution.coverage.none")}
        </Text>
      ) : (
        <ul className={classes["orphans"]} aria-label={title}>
          {children}
        </ul>
      )}
    </SectionCard>
  );
};

/** What hangs in the air, both kinds: it stands before the matrix. */
export const CoverageOrphans = ({ orphans: { indicators, projects } }: Pick<Coverage, "orphans">) => {
  const { t } = useTranslation();
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
      <Orphans title={t("contribution.coverage.orphanIndicators")} count={indicators.length}>
        {indicators.map(({ id, number, name, industry }) => (
          <li key={id}>
            <AnchorLink to="/indicators" search={{ indicator: id }} inherit>
              {number === null ? name : `${number}. ${name}`}
            </AnchorLink>
            <Text size="xs" c="dimmed">
              {industry.name}
            </Text>
          </li>
        ))}
      </Orphans>
      <Orphans title={t("contribution.coverage.orphanProjects")} count={projects.length}>
        {projects.map(({ id, name, industry }) => (
          <li key={id}>
            <AnchorLink to="/projects/$projectId" params={{ projectId: id }} hash="indicators" inherit>
              {name}
            </AnchorLink>
            <Text size="xs" c="dimmed">
              {industry.name}
            </Text>
          </li>
        ))}
      </Orphans>
    </SimpleGrid>
  );
};
