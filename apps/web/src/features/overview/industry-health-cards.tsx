import type { IndustryOverview, Overview } from "@kedr/domain";
import { Group, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { BriefingBookIcon } from "../../components/briefing-book-icon.tsx";
import { FactList } from "../../components/fact-list.tsx";
import { healthFromWorst, HealthBadge } from "../../components/health-badge.tsx";
import { HealthBar } from "../../components/health-bar.tsx";
import { ProgressBar } from "../../components/progress-bar.tsx";
import { HealthCount } from "./health-count.tsx";
import { industryGroups } from "./industry-groups.ts";
import { MoneyCell } from "./money-cell.tsx";
import { ProjectCount } from "./project-count.tsx";
import classes from "./portfolio-section.module.css";

interface IndustryCardProps {
  line: IndustryOverview;
  year: number;
  scale: number;
}

const IndustryCard = ({ line, year, scale }: IndustryCardProps) => {
  const { t } = useTranslation();
  const { industry, rollUp } = line;
  const filters = { industries: [industry.id] };
  return (
    <li className={classes["card"]}>
      <Group justify="space-between" gap="xs" fz="sm" lh="24px">
        <span className={classes["industry"]}>
          <Text component="span" fw={600} size="sm">
            {industry.name}
          </Text>
          <BriefingBookIcon scope={{ kind: "industry", industryId: industry.id }} subject={industry.name} />
        </span>
        <ProjectCount count={rollUp.projects} filters={filters}>
          {t("shared.projects", { count: rollUp.projects })}
        </ProjectCount>
      </Group>
      <HealthBar counts={rollUp.health} scale={scale} />
      <div className={classes["keys"]}>
        {healthFromWorst
          .filter((health) => rollUp.health[health] > 0)
          .map((health) => (
            <span key={health} className={classes["key"]}>
              <HealthBadge health={health} />
              <HealthCount
                count={rollUp.health[health]}
                health={health}
                filters={filters}
                of={industry.name}
              />
            </span>
          ))}
      </div>
      <FactList
        facts={[
          { label: t("overview.portfolio.progress"), value: <ProgressBar progress={rollUp.progress} /> },
          {
            label: t("overview.portfolio.moneyColumn", { year }),
            value: <MoneyCell funding={rollUp.funding} />,
          },
        ]}
      />
    </li>
  );
};

/** The table of the industries for a narrow screen. */
export const IndustryHealthCards = ({ overview }: { overview: Overview }) => {
  const { t } = useTranslation();
  const scale = Math.max(...overview.industries.map(({ rollUp }) => rollUp.projects), 1);
  const year = Number(overview.today.slice(0, 4));
  return industryGroups(overview.industries, overview.controlTotals).map((group) => (
    <div key={group.kind}>
      <Title order={3} px="md" py={6} fz="sm" className={classes["group"] ?? ""}>
        {t(`overview.portfolio.group.${group.kind}`, { count: group.industries.length })} —{" "}
        {t("shared.projects", { count: group.projects })}
      </Title>
      <ul className={classes["cards"]}>
        {group.industries.map((line) => (
          <IndustryCard key={line.industry.id} line={line} year={year} scale={scale} />
        ))}
        {group.missing > 0 ? (
          <li className={classes["card"]}>
            <Text size="sm" fs="italic" c="dimmed">
              {t("overview.portfolio.missingIndustries", { count: group.missing })}
            </Text>
          </li>
        ) : null}
      </ul>
    </div>
  ));
};
