import type { BreakdownRow, IndicatorBodies } from "@kedr/domain";
import type { Sheet, SheetCell, SheetColumn } from "../spreadsheet/spreadsheet.model.ts";

const name: SheetColumn = { title: "Муниципальное образование или группа", width: 52 };
const numerator: SheetColumn = { title: "Числитель", width: 14 };
const denominator: SheetColumn = { title: "Знаменатель", width: 14 };
const value: SheetColumn = { title: "Значение", width: 14 };

type Bodies = Pick<IndicatorBodies, "breakdown">;

const figureColumns = ({ breakdown: { measure } }: Bodies): SheetColumn[] =>
  measure === "ratio" ? [numerator, denominator] : [value];

const figureCells = ({ breakdown: { measure } }: Bodies, row: BreakdownRow | null): SheetCell[] =>
  measure === "ratio" ? [row?.numerator ?? null, row?.denominator ?? null] : [row?.value ?? null];

/** More digits than anybody reads are dust of the computation. */
const rounded = (figure: number | null): number | null =>
  figure === null ? null : Math.round(figure * 1e6) / 1e6;

/**
 * The form in which figures of a day are sent: each body once with what it has told, blank for one that has not. Loaded
 * back as it is, it changes nothing.
 */
export const bodiesForm = (bodies: Bodies & Pick<IndicatorBodies, "groups" | "municipalities">): Sheet => {
  const { breakdown, groups, municipalities } = bodies;
  const isByBody = breakdown.expected !== null || groups.length === 0;
  const names = [...groups, ...(isByBody ? municipalities.map((body) => body.name) : [])];
  const rows = new Map(breakdown.rows.map((row) => [row.label, row]));
  return {
    name: "Значения",
    columns: [name, ...figureColumns(bodies)],
    rows: names.map((label) => [label, ...figureCells(bodies, rows.get(label) ?? null)]),
  };
};

/** The table as it is shown: from the best, those without a figure last. */
export const bodiesTable = (bodies: Bodies): Sheet => ({
  name: "Показатель по муниципальным",
  columns: [
    { title: "Место", width: 8 },
    name,
    ...figureColumns(bodies),
    ...(bodies.breakdown.measure === "ratio" ? [{ title: "Доля, %", width: 12 }] : []),
    { title: "Раньше", width: 12 },
    { title: "Дата раньше", width: 14 },
    { title: "Изменение", width: 12 },
  ],
  rows: [
    ...bodies.breakdown.rows
      .toSorted((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity))
      .map((row) => [
        row.rank,
        row.label,
        ...figureCells(bodies, row),
        ...(bodies.breakdown.measure === "ratio" ? [rounded(row.figure)] : []),
        rounded(row.previous?.figure ?? null),
        row.previous && { date: row.previous.date },
        rounded(row.difference),
      ]),
    ...bodies.breakdown.missing.map((body) => [
      null,
      body.name,
      ...figureCells(bodies, null),
      ...(bodies.breakdown.measure === "ratio" ? [null] : []),
      rounded(body.previous?.figure ?? null),
      body.previous && { date: body.previous.date },
      null,
    ]),
  ],
});
