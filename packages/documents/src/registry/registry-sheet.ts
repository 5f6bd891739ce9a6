import type { CalendarDate, Origin } from "@kedr/domain";
import { dateInFigures } from "../calendar-words.ts";
import type { Sheet, SheetCell, SheetColumn } from "../spreadsheet/spreadsheet.model.ts";
import { originWords } from "./registry-words.ts";

/** A column of a table that is taken away: its heading, and what stands in it for a row. */
export interface RegistryTableColumn<Row> extends SheetColumn {
  cell: (row: Row) => SheetCell;
}

/** A table of a screen to be taken away: one outline for the workbook and for CSV. */
export interface RegistryTable<Row> {
  /** Of the file and of the head. */
  title: string;
  /** Of the sheet, at most 31 characters. */
  name: string;
  /** The day that the rows are of. */
  today: CalendarDate;
  isTraining: boolean;
  /** The filters in words; none for the whole table. */
  conditions: readonly string[];
  /** In what order the rows stand, in words. */
  order: string;
  columns: readonly RegistryTableColumn<Row>[];
  rows: readonly Row[];
}

/** The title, the day with the mark of training data, and what was chosen: a line each. */
const headOf = <Row>({ title, today, isTraining, conditions, order, rows }: RegistryTable<Row>): string[] => [
  title,
  `По состоянию на ${dateInFigures(today)}. Строк: ${rows.length}.${isTraining ? " Учебные данные." : ""}`,
  `${conditions.length === 0 ? "Без отбора." : `Отбор: ${conditions.join("; ")}.`} Порядок: ${order}.`,
];

/** The table as a sheet: the rows in the order in which the screen has them. What is not entered is an empty cell. */
export const registrySheet = <Row>(table: RegistryTable<Row>): Sheet => ({
  name: table.name,
  head: headOf(table),
  columns: table.columns.map(({ cell: _cell, ...column }) => column),
  rows: table.rows.map((row) => table.columns.map(({ cell }) => cell(row))),
});

/** A date as a real date, or an empty cell. */
export const dateCell = (date: CalendarDate | null): SheetCell => (date === null ? null : { date });

/** Rounded to so many decimals, halves away from zero, as the screens print; an empty cell for null. */
export const roundedCell = (value: number | null, digits: number): number | null => {
  if (value === null) return null;
  const scale = 10 ** digits;
  // Not «−0», which a reader of the file would take for less than nothing.
  return (Math.sign(value) * Math.round(Math.abs(value) * scale)) / scale + 0;
};

/** Where each row comes from: what the screens mark with a badge. */
export const originColumn = <Row extends { origin: Origin }>(): RegistryTableColumn<Row> => ({
  title: "Происхождение",
  width: 20,
  cell: ({ origin }) => originWords[origin],
});
