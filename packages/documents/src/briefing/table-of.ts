import type { BriefingColumn, BriefingTable } from "./briefing-book.model.ts";

/** A column and what it prints of a row. */
export interface ColumnOf<Row> extends BriefingColumn {
  cell: (row: Row) => string;
}

/** How columns of rows of one type are written: `words` to the left, `figures` to the right. */
export const columnsOf = <Row>() => {
  type Cell = ColumnOf<Row>["cell"];
  return {
    words: (title: string, width: number, cell: Cell): ColumnOf<Row> => ({
      title,
      width,
      isNumeric: false,
      cell,
    }),
    figures: (title: string, width: number, cell: Cell): ColumnOf<Row> => ({
      title,
      width,
      isNumeric: true,
      cell,
    }),
  };
};

/** Prints the rows; with a row of totals also a last line. */
export const tableOf = <Row>(
  title: string,
  { columns, rows, total = null }: { columns: ColumnOf<Row>[]; rows: readonly Row[]; total?: Row | null },
): BriefingTable => ({
  kind: "table",
  title,
  columns: columns.map(({ title: heading, width, isNumeric }) => ({ title: heading, width, isNumeric })),
  rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  total: total === null ? null : columns.map(({ cell }) => cell(total)),
});
