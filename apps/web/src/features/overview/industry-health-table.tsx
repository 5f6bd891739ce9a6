import type { IndustryOverview, Overview } from "@kedr/domain";
import type { IndustryGroup } from "./industry-groups.ts";
import { useTranslation } from "react-i18next";
import { BriefingBookIcon } from "../../components/briefing-book-icon.tsx";
import { Figure } from "../../components/figure.tsx";
import { healthFromWorst } from "../../components/health-badge.tsx";
import { HealthBar } from "../../components/health-bar.tsx";
import { ProgressBar } from "../../components/progress-bar.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { HealthCount } from "./health-count.tsx";
import { industryGroups } from "./industry-groups.ts";
import { MoneyCell } from "./money-cell.tsx";
import { ProjectCount } from "./project-count.tsx";
import { Table } from "../../components/table.tsx";
import classes from "./portfolio-section.module.css";

const Head = ({ year }: { year: number }) => {
  const { t } = useTranslation();
  return (
    <Table.Thead>
      <Table.Tr>
        <Table.Th scope="col">{t("overview.column.industry")}</Table.Th>
        <Table.Th scope="col" ta="right">
          {t("overview.portfolio.projects")}
        </Table.Th>
        <Table.Td aria-hidden className={classes["barCell"] ?? ""} />
        {healthFromWorst.map((health) => (
          <Table.Th key={health} scope="col" ta="right" className={classes["healthHead"] ?? ""}>
            {t(`shared.health.${health}`)}
          </Table.Th>
        ))}
        <Table.Th scope="col" className={classes["progressHead"] ?? ""}>
          {t("overview.portfolio.progress")}
        </Table.Th>
        <Table.Th scope="col" ta="right">
          {t("overview.portfolio.difference")}
        </Table.Th>
        <Table.Th scope="col" ta="right">
          {t("overview.portfolio.moneyColumn", { year })}
        </Table.Th>
      </Table.Tr>
    </Table.Thead>
  );
};

const IndustryRow = ({ line, scale }: { line: IndustryOverview; scale: number }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { industry, rollUp } = line;
  const filters = { industries: [industry.id] };
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400} aria-label={industry.name}>
        <span className={classes["industry"]}>
          {industry.name}
          <BriefingBookIcon scope={{ kind: "industry", industryId: industry.id }} subject={industry.name} />
        </span>
      </Table.Th>
      <Table.Td ta="right">
        <ProjectCount
          count={rollUp.projects}
          filters={filters}
          label={t("overview.portfolio.projectsIn", { count: rollUp.projects, industry: industry.name })}
        />
      </Table.Td>
      <Table.Td className={classes["barCell"] ?? ""}>
        <HealthBar counts={rollUp.health} scale={scale} />
      </Table.Td>
      {healthFromWorst.map((health) => (
        <Table.Td key={health} ta="right">
          <HealthCount count={rollUp.health[health]} health={health} filters={filters} of={industry.name} />
        </Table.Td>
      ))}
      <Table.Td>
        <ProgressBar progress={rollUp.progress} />
      </Table.Td>
      <Table.Td ta="right">
        <Figure value={rollUp.progress?.difference} format={format.points} />
      </Table.Td>
      <Table.Td ta="right">
        <MoneyCell funding={rollUp.funding} />
      </Table.Td>
    </Table.Tr>
  );
};

const GroupRows = ({ group, scale }: { group: IndustryGroup; scale: number }) => {
  const { t } = useTranslation();
  const filters = { industries: group.industries.map(({ industry }) => industry.id) };
  const name = t(`overview.portfolio.group.${group.kind}`, { count: group.industries.length });
  return (
    <Table.Tbody>
      <Table.Tr className={classes["group"] ?? ""}>
        <Table.Th scope="rowgroup">{name}</Table.Th>
        <Table.Td ta="right">
          <ProjectCount
            count={group.projects}
            filters={filters}
            label={t("overview.portfolio.projectsIn", { count: group.projects, industry: name })}
          />
        </Table.Td>
        <Table.Td className={classes["barCell"] ?? ""} />
        {healthFromWorst.map((health) => (
          <Table.Td key={health} ta="right">
            <HealthCount count={group.health[health]} health={health} filters={filters} of={name} />
          </Table.Td>
        ))}
        <Table.Td colSpan={3} />
      </Table.Tr>
      {group.industries.map((line) => (
        <IndustryRow key={line.industry.id} line={line} scale={scale} />
      ))}
      {group.missing > 0 ? (
        <Table.Tr>
          <Table.Th scope="row" fw={400} fs="italic" c="dimmed" colSpan={10}>
            {t("overview.portfolio.missingIndustries", { count: group.missing })}
          </Table.Th>
        </Table.Tr>
      ) : null}
    </Table.Tbody>
  );
};

/** Every industry with its projects by health, progress and money; the bars share one scale. */
export const IndustryHealthTable = ({ overview }: { overview: Overview }) => {
  const { t } = useTranslation();
  const scale = Math.max(...overview.industries.map(({ rollUp }) => rollUp.projects), 1);
  return (
    <Table.ScrollContainer minWidth={960}>
      <Table aria-label={t("overview.portfolio.byIndustry")} className={classes["table"] ?? ""}>
        <Head year={Number(overview.today.slice(0, 4))} />
        {industryGroups(overview.industries, overview.controlTotals).map((group) => (
          <GroupRows key={group.kind} group={group} scale={scale} />
        ))}
      </Table>
    </Table.ScrollContainer>
  );
};
