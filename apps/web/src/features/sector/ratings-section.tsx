import type { Sector, SectorProject } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { CountBadge } from "../../components/count-badge.tsx";
import { FactList } from "../../components/fact-list.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useIsNarrow } from "../../lib/use-is-narrow.ts";
import { HealthMark } from "./health-mark.tsx";
import { ComputedRating } from "./project-words.tsx";
import { Table } from "../../components/table.tsx";
import classes from "./sector.module.css";

interface RatingsProps {
  projects: readonly SectorProject[];
}

const Name = ({ project: { id, name, industry } }: { project: SectorProject }) => (
  <>
    <AnchorLink
      to="/projects/$projectId"
      params={{ projectId: id }}
      hash="health"
      inherit
      fw={500}
      c="inherit"
    >
      {name}
    </AnchorLink>
    <span className={classes["second"]}>{industry.name}</span>
  </>
);

const Own = ({ project: { health } }: { project: SectorProject }) =>
  health.own === null ? null : <HealthMark health={health.own} />;

const Reason = ({ project: { health } }: { project: SectorProject }) => {
  const { t } = useTranslation();
  if (health.ownReason !== null) return <>{health.ownReason}</>;
  return (
    <Text span inherit c="dimmed" fs="italic">
      {t("shared.notEntered")}
    </Text>
  );
};

const RatingsTable = ({ projects }: RatingsProps) => {
  const { t } = useTranslation();
  return (
    <Table aria-label={t("sector.ratings.title")} className={classes["ratings"] ?? ""}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t("sector.projects.name")}</Table.Th>
          <Table.Th scope="col">{t("sector.ratings.computed")}</Table.Th>
          <Table.Th scope="col">{t("sector.ratings.own")}</Table.Th>
          <Table.Th scope="col">{t("sector.ratings.reason")}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {projects.map((project) => (
          <Table.Tr key={project.id} className={classes["row"] ?? ""}>
            <Table.Td>
              <Name project={project} />
            </Table.Td>
            <Table.Td>
              <ComputedRating project={project} />
            </Table.Td>
            <Table.Td>
              <Own project={project} />
            </Table.Td>
            <Table.Td>
              <Reason project={project} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};

const RatingsCards = ({ projects }: RatingsProps) => {
  const { t } = useTranslation();
  return (
    <ul className={classes["cards"]} aria-label={t("sector.ratings.title")}>
      {projects.map((project) => (
        <li key={project.id} className={classes["card"]}>
          <div>
            <Name project={project} />
          </div>
          <FactList
            facts={[
              { label: t("sector.ratings.computed"), value: <ComputedRating project={project} /> },
              { label: t("sector.ratings.own"), value: <Own project={project} /> },
              { label: t("sector.ratings.reason"), value: <Reason project={project} /> },
            ]}
          />
        </li>
      ))}
    </ul>
  );
};

/** The projects whose lead rates them otherwise than the rules do, with both ratings and the lead's reason. */
export const RatingsSection = ({ sector }: { sector: Sector }) => {
  const { t } = useTranslation();
  const projects = sector.projects.filter(({ health }) => health.differs);
  const Rows = useIsNarrow() ? RatingsCards : RatingsTable;
  return (
    <div id="ratings" className={classes["anchor"]}>
      <SectionCard
        title={t("sector.ratings.title")}
        aside={<CountBadge count={projects.length} tone={projects.length > 0 ? "warning" : "neutral"} />}
        note={projects.length > 0 ? t("sector.ratings.note") : t("sector.ratings.none")}
        isFlush
      >
        {projects.length > 0 ? <Rows projects={projects} /> : null}
      </SectionCard>
    </div>
  );
};
