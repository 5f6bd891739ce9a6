import type { ProjectList, ProjectSummary } from "@kedr/domain";
import { Group, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../../components/links.tsx";
import { OriginBadge } from "../../../components/origin-badge.tsx";
import { ProgressBar } from "../../../components/progress-bar.tsx";
import { FundingStatusBadge } from "../../../components/funding-status-badge.tsx";
import { useFormat } from "../../../lib/use-format.ts";
import { HealthCell } from "./health-cell.tsx";
import { rowGroups } from "./row-groups.ts";
import { useColumnTitle } from "./use-column-title.ts";
import { useRegistrySearch } from "./use-registry-search.ts";
import classes from "./registry-cards.module.css";

/** The registry on a phone: a card a project, the same groups and order as the table. */
export const RegistryCards = ({ list }: { list: ProjectList }) => {
  const { t } = useTranslation();
  const { search } = useRegistrySearch();
  return (
    <Stack gap="sm">
      {rowGroups(list, search.group ?? "none", t).map((group) => (
        <section key={group.value} {...(group.label === null ? {} : { "aria-label": group.label })}>
          {group.label === null ? null : (
            <Text component="h2" fz="sm" fw={600} mb={6}>
              {group.label} · {group.count}
            </Text>
          )}
          <ul className={classes["cards"]}>
            {group.rows.map((project) => (
              <Card key={project.id} project={project} />
            ))}
          </ul>
        </section>
      ))}
    </Stack>
  );
};

const Card = ({ project }: { project: ProjectSummary }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const titleOf = useColumnTitle();
  const { id, name, kind, industry, origin, progress, nextMilestone, milestones, fundingStatus } = project;
  return (
    <li className={classes["card"]}>
      <AnchorLink to="/projects/$projectId" params={{ projectId: id }} fw={500} style={{ lineHeight: 1.3 }}>
        {name}
      </AnchorLink>
      <Text size="xs" c="dimmed">
        {industry.name} · {t(`shared.kind.${kind}`)}
      </Text>
      <Group gap={6}>
        <HealthCell project={project} />
        <OriginBadge origin={origin} />
      </Group>
      <ProgressBar progress={progress} />
      <dl className={classes["facts"]}>
        <dt>{t("projects.column.nextMilestone")}</dt>
        <dd>
          {nextMilestone
            ? t("projects.row.next", { date: format.date(nextMilestone.date), title: nextMilestone.title })
            : t("projects.row.noNext")}
        </dd>
        {milestones.overdue === 0 ? null : (
          <>
            <dt>{t("projects.column.overdue")}</dt>
            <dd>
              <AnchorLink
                to="/projects/$projectId"
                params={{ projectId: id }}
                hash="milestones"
                inherit
                fw={600}
                c="var(--kedr-bad-ink)"
              >
                {t("shared.milestones", { count: milestones.overdue })}
              </AnchorLink>
            </dd>
          </>
        )}
        <dt>{titleOf("funding")}</dt>
        <dd>
          <FundingStatusBadge status={fundingStatus} />
        </dd>
      </dl>
    </li>
  );
};
