import type { Fact } from "../../components/fact-list.tsx";
import { Box, NativeSelect, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { FactList } from "../../components/fact-list.tsx";
import { ComparisonBook } from "./comparison-book.tsx";
import { comparisonCells } from "./comparison-cells.tsx";
import type { SectorLine } from "./comparison-columns.ts";
import { columnIds, figureColumns } from "./comparison-columns.ts";
import { figuresOf, totalFigures } from "./comparison-figures.ts";
import { ComparisonLink } from "./comparison-link.tsx";
import { ComparisonName } from "./comparison-name.tsx";
import { TotalCell } from "./comparison-total.tsx";
import type { ComparisonRowsProps } from "./comparison-table.tsx";
import classes from "./comparison.module.css";
import { sectorKey } from "./sector-search.ts";
import { useComparisonOrder } from "./use-comparison-order.ts";

/** The same lines for a narrow screen, with their order above them. */
export const ComparisonCards = ({ lines, total }: ComparisonRowsProps) => {
  const { t } = useTranslation();
  const { sort, orderBy } = useComparisonOrder();
  const sums = totalFigures(lines, total);
  const factsOf = (line: SectorLine): Fact[] =>
    figureColumns.map((column) => {
      const Cell = comparisonCells[column];
      return {
        label: t(`sector.comparison.column.${column}`),
        value: (
          <ComparisonLink line={line} column={column}>
            <Cell figures={figuresOf(line)} />
          </ComparisonLink>
        ),
      };
    });
  return (
    <>
      <Box p="md" pb="xs">
        <NativeSelect
          label={t("sector.comparison.sort")}
          value={sort}
          data={columnIds.map((value) => ({ value, label: t(`sector.comparison.column.${value}`) }))}
          onChange={(event) => {
            const column = columnIds.find((id) => id === event.currentTarget.value);
            if (column) orderBy(column);
          }}
        />
      </Box>
      <ul className={classes["cards"]} aria-label={t("sector.comparison.table")}>
        {lines.map((line) => (
          <li key={sectorKey(line.deputy)} className={classes["card"]}>
            <Title order={2} size="h4">
              <ComparisonName line={line} />
            </Title>
            <ComparisonBook line={line} />
            <FactList facts={factsOf(line)} />
          </li>
        ))}
        <li className={classes["card"]} data-total>
          <Title order={2} size="h4">
            {t("sector.comparison.total")}
          </Title>
          <FactList
            facts={figureColumns.map((column) => ({
              label: t(`sector.comparison.column.${column}`),
              value: <TotalCell column={column} figures={sums} />,
            }))}
          />
        </li>
      </ul>
    </>
  );
};
