import type { ChartTable } from "./chart-table.ts";
import type { PictureWords } from "./chart-picture.ts";
import { saveFile } from "../lib/save-file.ts";
import { chartPicture } from "./chart-picture.ts";
import { chartCsv } from "./chart-table.ts";
import { paintPicture } from "./paint-picture.ts";

export type ChartFormat = "svg" | "png" | "csv";

export interface ChartFile {
  format: ChartFormat;
  /** Without its ending. */
  name: string;
  drawing: SVGSVGElement;
  table: ChartTable;
  words: PictureWords;
}

const longest = 120;

/** A title as a name that every system can keep. */
export const asFileName = (title: string): string =>
  title
    .replaceAll(/[\\/:*?"<>|]/g, " ")
    .replaceAll(/\s+/g, " ")
    .slice(0, longest)
    .trim();

const pictureOf = ({ drawing, words }: ChartFile) => {
  const writer = new XMLSerializer();
  const content = [...drawing.childNodes].map((node) => writer.serializeToString(node)).join("");
  const { width, height } = drawing.viewBox.baseVal;
  return chartPicture({ content, width, height }, words);
};

const bytesOf = async (file: ChartFile): Promise<Blob> => {
  if (file.format === "csv") return new Blob([chartCsv(file.table)], { type: "text/csv;charset=utf-8" });
  const picture = pictureOf(file);
  return file.format === "png" ? paintPicture(picture) : new Blob([picture.svg], { type: "image/svg+xml" });
};

/** Saves a drawing as it stands on the page, or its numbers. */
export const saveChart = async (file: ChartFile): Promise<void> =>
  saveFile({ fileName: `${asFileName(file.name)}.${file.format}`, file: await bytesOf(file) });
