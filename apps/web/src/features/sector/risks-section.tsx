import type { ProblemListItem, RiskListItem, Sector } from "@kedr/domain";
import { Group, SimpleGrid, Text, Title } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { ImpactBadge, OverdueMark, RiskLevelBadge } from "../risks/risk-badges.tsx";
import type { RisksSearch } from "../risks/risks-search.ts";
import { levels } from "../risks/risks-search.ts";
import { sectorKey } from "./sector-search.ts";
import classes from "./evidence-section.module.css";

interface CountLinkProps {
  count: number;
  /** What is counted; read aloud with the number. */
  label: string;
  search: RisksSearch;
}

/** A count that leads to what it counts; a zero leads nowhere. */
const CountLink = ({ count, label, search }: CountLinkProps) =>
  count === 0 ? (
    <span>0 {label}</span>
  ) : (
    <AnchorLink to="/risks" search={search} inherit>
      <b>{count}</b> {label}
    </AnchorLink>
  );

/** The sector's open risks and problem issues: how many, how heavy, and the heaviest of them. */
export const RisksSection = ({ sector }: { sector: Sector }) => {
  const { t } = useTranslation();
  const { risks, deputy } = sector;
  const deputies = [sectorKey(deputy)];
  const { open, openProblems, overdue, heaviestRisks, heaviestProblems } = risks;
  const isEmpty = heaviestRisks.length === 0 && heaviestProblems.length === 0;
  return (
    <div id="risks" className={classes["anchor"]}>
      <SectionCard
        title={t("risks.sector.title")}
        actions={
          <AnchorLink to="/risks" search={{ deputies }} size="sm">
            {t("risks.sector.all")}
          </AnchorLink>
        }
      >
        {isEmpty ? <EmptyState title={t("risks.sector.none")} icon={IconCircleCheck} /> : null}
        {isEmpty ? null : (
          <dl className={classes["figures"]}>
            <div>
              <dt>{t("risks.sector.open")}</dt>
              <dd>
                {levels.map((level) => (
                  <CountLink
                    key={level}
                    count={open[level]}
                    label={t(`risks.sector.levels.${level}`)}
                    search={{ deputies, levels: [level] }}
                  />
                ))}
              </dd>
            </div>
            <div>
              <dt>{t("risks.sector.openProblems")}</dt>
              <dd>
                <CountLink count={openProblems} label="" search={{ tab: "problems", deputies }} />
              </dd>
            </div>
            <div>
              <dt>{t("risks.sector.overdue")}</dt>
              <dd>
                <CountLink
                  count={overdue.risks}
                  label={t("risks.sector.overdueRisks")}
                  search={{ deputies, overdue: true }}
                />
                <CountLink
                  count={overdue.problems}
                  label={t("risks.sector.overdueProblems")}
                  search={{ tab: "problems", deputies, overdue: true }}
                />
              </dd>
            </div>
          </dl>
        )}
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
          <Heaviest title={t("risks.sector.heaviestRisks")} items={heaviestRisks} />
          <Heaviest title={t("risks.sector.heaviestProblems")} items={heaviestProblems} />
        </SimpleGrid>
      </SectionCard>
    </div>
  );
};

interface HeaviestProps {
  title: string;
  items: readonly (RiskListItem | ProblemListItem)[];
}

const Heaviest = ({ title, items }: HeaviestProps) =>
  items.length === 0 ? null : (
    <div>
      <Title order={3} size="sm" mb={4}>
        {title}
      </Title>
      <ul className={classes["list"]}>
        {items.map((item) => (
          <li key={item.id} className={classes["item"]}>
            <Group gap={6}>
              {"level" in item ? <RiskLevelBadge level={item.level} /> : <ImpactBadge impact={item.impact} />}
              {item.isOverdue ? <OverdueMark /> : null}
            </Group>
            <Text size="sm">{item.title}</Text>
            <AnchorLink
              to="/projects/$projectId"
              params={{ projectId: item.project.id }}
              hash="risks"
              size="xs"
            >
              {item.project.name}
            </AnchorLink>
          </li>
        ))}
      </ul>
    </div>
  );
