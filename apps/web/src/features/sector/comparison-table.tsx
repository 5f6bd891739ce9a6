import type { RollUp } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { ComparisonBook } from "./comparison-book.tsx";
import { comparisonCells } from "./comparison-cells.tsx";
import type { SectorLine } from "./comparison-columns.ts";
import { columnIds, columnTraits, figureColumns } from "./comparison-columns.ts";
import { figuresOf, totalFigures } from "./comparison-figures.ts";
import { ComparisonHeading } from "./comparison-heading.tsx";
import { ComparisonLink } from "./comparison-link.tsx";
import { ComparisonName } from "./comparison-name.tsx";
import { TotalCell } from "./comparison-total.tsx";
import classes from "./comparison.module.css";
import { sectorKey } from "./sector-search.ts";
import { Table } from "../../components/table.tsx";

export interface ComparisonRowsProps {
  lines: readonly SectorLine[];
  total: RollUp;
}

/** A row a sector and, under them, what they add up to. */
export const ComparisonTable = ({ lines, total }: ComparisonRowsProps) => {
  const { t } = useTranslation();
  const sums = totalFigures(lines, total);
  return (
    <Table.ScrollContainer minWidth={1130}>
      <Table
        aria-label={t("sector.comparison.table")}
        layout="fixed"
        horizontalSpacing={8}
        className={classes["table"] ?? ""}
      >
        <Table.Thead>
          <Table.Tr>
            {columnIds.map((column) => (
              <ComparisonHeading key={column} column={column} />
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line) => (
            <Table.Tr key={sectorKey(line.deputy)} className={classes["row"] ?? ""}>
              <Table.Th scope="row" className={classes["name"] ?? ""}>
                <ComparisonName line={line} />
                <ComparisonBook line={line} />
              </Table.Th>
              {figureColumns.map((column) => {
                const Cell = comparisonCells[column];
                return (
                  <Table.Td key={column} data-numeric={columnTraits[column].isNumeric}>
                    <ComparisonLink line={line} column={column}>
                      <Cell figures={figuresOf(line)} />
                    </ComparisonLink>
                  </Table.Td>
                );
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr className={classes["total"] ?? ""}>
            <Table.Th scope="row">{t("sector.comparison.total")}</Table.Th>
            {figureColumns.map((column) => (
              <Table.Td key={column} data-numeric={columnTraits[column].isNumeric}>
                <TotalCell column={column} figures={sums} />
              </Table.Td>
            ))}
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </Table.ScrollContainer>
  );
};
