import type { FundingFigures, ProjectPage } from "@kedr/domain";
import { Box } from "@mantine/core";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Figure } from "../../../components/figure.tsx";
import { FundingStatusBadge } from "../../../components/funding-status-badge.tsx";
import { useFormat } from "../../../lib/use-format.ts";
import { FundingBars } from "./funding-bars.tsx";
import { PageSection } from "./page-section.tsx";
import { SectionOrigin } from "./section-aside.tsx";
import { Table } from "../../../components/table.tsx";
import classes from "./funding-section.module.css";

const columns = ["need", "allocated", "committed", "spent", "gap"] as const;

/** The project's money by year and source. */
export const FundingSection = ({ page: { fundingYears, summary } }: { page: ProjectPage }) => {
  const { t } = useTranslation();
  return (
    <PageSection
      id="funding"
      title={t("projects.section.funding")}
      aside={
        <>
          <FundingStatusBadge status={summary.fundingStatus} />
          <SectionOrigin
            records={fundingYears.flatMap(({ bySource }) => bySource)}
            project={summary.origin}
          />
        </>
      }
      isFlush
    >
      {fundingYears.length === 0 ? (
        <EmptyState
          title={t(
            summary.fundingStatus === "not_required"
              ? "projects.funding.notRequired"
              : "projects.funding.empty",
          )}
        />
      ) : (
        <div className={classes["sides"]}>
          <FundingBars years={fundingYears} />
          <FundingTable years={fundingYears} />
        </div>
      )}
    </PageSection>
  );
};

const FundingTable = ({ years }: { years: ProjectPage["fundingYears"] }) => {
  const { t } = useTranslation();
  return (
    <Box
      className={classes["scroller"] ?? ""}
      component="section"
      tabIndex={0}
      aria-label={t("projects.funding.table")}
    >
      <Table className={classes["table"] ?? ""} horizontalSpacing={10}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("projects.funding.year")}</Table.Th>
            {columns.map((column) => (
              <Table.Th
                key={column}
                scope="col"
                {...(column === "committed" ? { title: t("projects.funding.committedFull") } : {})}
              >
                {t(`projects.funding.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {years.map(({ year, total, bySource }) => (
            <Fragment key={year}>
              <Row label={t("projects.funding.total", { year })} figures={total} isTotal />
              {bySource.map(({ source, figures }) => (
                <Row key={source} label={t(`projects.funding.${source}`)} figures={figures} />
              ))}
            </Fragment>
          ))}
        </Table.Tbody>
      </Table>
    </Box>
  );
};

interface RowProps {
  label: string;
  figures: FundingFigures;
  isTotal?: boolean;
}

const Row = ({ label, figures, isTotal = false }: RowProps) => {
  const format = useFormat();
  return (
    <Table.Tr className={classes["row"] ?? ""} data-total={isTotal}>
      <Table.Th scope="row">{label}</Table.Th>
      {columns.map((column) => (
        <Table.Td key={column} data-gap={column === "gap" && (figures.gap ?? 0) > 0}>
          <Figure value={figures[column]} format={format.roubles} />
        </Table.Td>
      ))}
    </Table.Tr>
  );
};
