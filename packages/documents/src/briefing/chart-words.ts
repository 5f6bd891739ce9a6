import { asEntered, notEntered } from "../figure-words.ts";
import type { BarChart } from "../charts/bar-chart.ts";

/** What a chart shows, for whoever does not see it: every category with its figures. */
export const chartWords = ({ title, unit, categories, series }: BarChart): string => {
  const figureOf = (value: number | null | undefined): string =>
    value === null || value === undefined
      ? notEntered
      : `${asEntered(Math.round(value * 100) / 100)} ${unit}`;
  const lines = categories.map((category, place) => {
    const figures = series.map(({ name, values }) => `${name} ${figureOf(values[place])}`);
    return `${category}: ${figures.join(", ")}`;
  });
  return `${title}. ${lines.join("; ")}.`;
};
