import type { ChartCell, ChartTable } from "./chart-table.ts";
import { useFormat } from "../lib/use-format.ts";
import { AnchorLink } from "./links.tsx";
import { Figure } from "./figure.tsx";
import { Words } from "./words.tsx";
import { Table } from "./table.tsx";
import classes from "./chart-frame.module.css";

const Cell = ({ cell }: { cell: ChartCell }) => {
  const format = useFormat();
  if (typeof cell === "number") return <Figure value={cell} format={format.number} />;
  if (cell === null || typeof cell === "string") return <Words text={cell} />;
  if ("date" in cell) return <Figure value={cell.date} format={format.date} />;
  return (
    <AnchorLink to="/indicators" search={{ indicator: cell.indicatorId }} inherit>
      {cell.name}
    </AnchorLink>
  );
};

/** The numbers behind a drawing; the first column names the row. */
export const ChartTableView = ({ title, table: { columns, rows } }: { title: string; table: ChartTable }) => {
  const isFigure = columns.map((_, column) => rows.some((row) => typeof row[column] === "number"));
  return (
    <Table.ScrollContainer minWidth={Math.min(columns.length * 75, 560)} tabIndex={0}>
      <Table aria-label={title} className={classes["table"] ?? ""} layout="auto" verticalSpacing={3}>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column, index) => (
              <Table.Th key={column} scope="col" ta={isFigure[index] ? "right" : "left"}>
                {column}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row, place) => (
            // A row is nothing but its place: two values may say the same.
            <Table.Tr key={place}>
              {row.map((cell, index) =>
                index === 0 ? (
                  <Table.Th key={columns[index]} scope="row" fw={400}>
                    <Cell cell={cell} />
                  </Table.Th>
                ) : (
                  <Table.Td key={columns[index]} ta={isFigure[index] ? "right" : "left"}>
                    <Cell cell={cell} />
                  </Table.Td>
                ),
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};
