import type { Sector, SectorMaturity } from "@kedr/domain";
import type { ReactNode } from "react";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { ExplainLink } from "../../components/explain-link.tsx";
import { FactList } from "../../components/fact-list.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useIsNarrow } from "../../lib/use-is-narrow.ts";
import {
  ComputedMaturity,
  CountedIndicators,
  DerivedMaturity,
  PublishedMaturity,
} from "./maturity-cells.tsx";
import { PaceAchieved, PaceNeeded, PaceTarget } from "./maturity-pace.tsx";
import { Table } from "../../components/table.tsx";
import classes from "./sector.module.css";

const columns = ["published", "computed", "derived", "counted", "target", "needed", "achieved"] as const;
const figures: readonly string[] = ["published", "computed", "derived", "counted"];

const cells: Record<(typeof columns)[number], (props: { industry: SectorMaturity }) => ReactNode> = {
  published: PublishedMaturity,
  computed: ComputedMaturity,
  derived: DerivedMaturity,
  counted: CountedIndicators,
  target: PaceTarget,
  needed: PaceNeeded,
  achieved: PaceAchieved,
};

const MaturityTable = ({ maturity }: Pick<Sector, "maturity">) => {
  const { t } = useTranslation();
  return (
    <Table aria-label={t("sector.maturity.table")} className={classes["top"] ?? ""}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t("sector.maturity.industry")}</Table.Th>
          {columns.map((column) => (
            <Table.Th key={column} scope="col" ta={figures.includes(column) ? "right" : "left"}>
              {t(`sector.maturity.${column}`)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {maturity.map((industry) => (
          <Table.Tr key={industry.industryId} className={classes["row"] ?? ""}>
            <Table.Th scope="row" fw={500}>
              {industry.name}
              <span className={classes["second"]}>
                <ExplainLink subject={industry.industryId} name={industry.name} />
              </span>
            </Table.Th>
            {columns.map((column) => {
              const Cell = cells[column];
              return (
                <Table.Td key={column} ta={figures.includes(column) ? "right" : "left"}>
                  <Cell industry={industry} />
                </Table.Td>
              );
            })}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};

const MaturityCards = ({ maturity }: Pick<Sector, "maturity">) => {
  const { t } = useTranslation();
  return (
    <ul className={classes["cards"]} aria-label={t("sector.maturity.table")}>
      {maturity.map((industry) => (
        <li key={industry.industryId} className={classes["card"]}>
          <Text size="sm" fw={600}>
            {industry.name}
          </Text>
          <FactList
            facts={columns.map((column) => {
              const Cell = cells[column];
              return { label: t(`sector.maturity.${column}`), value: <Cell industry={industry} /> };
            })}
          />
          <ExplainLink subject={industry.industryId} name={industry.name} />
        </li>
      ))}
    </ul>
  );
};

/** Digital maturity of the curated industries with its pace: printed, computed and derived stand beside each other. */
export const MaturitySection = ({ sector: { maturity } }: { sector: Sector }) => {
  const { t } = useTranslation();
  const isNarrow = useIsNarrow();
  const Rows = isNarrow ? MaturityCards : MaturityTable;
  const hasDerived = maturity.some(({ derived }) => derived !== null);
  return (
    <div id="maturity" className={classes["anchor"]} data-keep-together>
      <SectionCard title={t("sector.maturity.title")} isFlush>
        {maturity.length === 0 ? (
          <EmptyState title={t("sector.maturity.none")} />
        ) : (
          <Rows maturity={maturity} />
        )}
        {maturity.length > 0 ? (
          <Text size="xs" c="dimmed" px="md" py="xs" component="div">
            {hasDerived ? <div>{t("sector.maturity.derivedNote")}</div> : null}
            <div>{t("sector.pace.note")}</div>
          </Text>
        ) : null}
      </SectionCard>
    </div>
  );
};
