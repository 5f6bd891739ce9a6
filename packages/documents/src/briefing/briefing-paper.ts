import {
  AlignmentType,
  LineRuleType,
  PageOrientation,
  type IPropertiesOptions,
  type ISectionPropertiesOptions,
} from "docx";
import { officialPage } from "../official-paper.ts";

type Page = NonNullable<ISectionPropertiesOptions["page"]>;

const { size, margin } = officialPage;

/** Twentieths of a point between the side margins of a sheet, upright and on its side. */
export const textWidth = {
  upright: size.width - margin.left - margin.right,
  wide: size.height - margin.top - margin.bottom,
} as const;

/** A sheet of a book. On its side the filing margin is at the top, where the sheet is bound. */
export const briefingPage = (isWide: boolean): Page =>
  isWide
    ? {
        size: { ...size, orientation: PageOrientation.LANDSCAPE },
        margin: { ...margin, top: margin.left, right: margin.bottom, bottom: margin.right, left: margin.top },
      }
    : { size, margin };

/** Ids of the paragraph styles below, besides Word's own headings. */
export const briefingStyle = {
  coverHeading: "BriefingCoverHeading",
  coverLine: "BriefingCoverLine",
  cell: "BriefingCell",
  cellHeading: "BriefingCellHeading",
  factLabel: "BriefingFactLabel",
  note: "BriefingNote",
  item: "BriefingItem",
  entry: "BriefingEntry",
  footer: "BriefingFooter",
} as const;

const tight = { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } };
const heading = (halfPoints: number, before: number) => ({
  run: { font: "Times New Roman", size: halfPoints, bold: true, color: "000000" },
  paragraph: { spacing: { before, after: 120 }, keepNext: true, keepLines: true },
});

const named = (id: string, name: string) => ({ id, name, basedOn: "Normal", quickFormat: true });

/** Times New Roman throughout: 12 for text, 10 for tables. */
export const briefingStyles = {
  default: {
    document: {
      run: { font: "Times New Roman", size: 24, language: { value: "ru-RU" } },
      paragraph: { spacing: { line: 264, lineRule: LineRuleType.AUTO, before: 0, after: 0 } },
    },
    heading1: heading(32, 0),
    heading2: heading(24, 240),
  },
  paragraphStyles: [
    {
      ...named(briefingStyle.coverHeading, "Титул: вид материала"),
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 3200, after: 480 } },
      run: { bold: true, size: 44 },
    },
    {
      ...named(briefingStyle.coverLine, "Титул: строка"),
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 360 } },
      run: { size: 30 },
    },
    { ...named(briefingStyle.cell, "Ячейка"), paragraph: tight, run: { size: 20 } },
    {
      ...named(briefingStyle.cellHeading, "Заголовок графы"),
      paragraph: { ...tight, keepNext: true },
      run: { size: 18, bold: true },
    },
    {
      ...named(briefingStyle.factLabel, "Подпись числа"),
      paragraph: tight,
      run: { size: 18, color: "444444" },
    },
    {
      ...named(briefingStyle.note, "Пояснение"),
      paragraph: { spacing: { before: 120, after: 120 } },
      run: { size: 22, italics: true },
    },
    { ...named(briefingStyle.item, "Пункт перечня"), paragraph: { spacing: { after: 80 }, keepLines: true } },
    {
      ...named(briefingStyle.entry, "Строка содержания"),
      paragraph: { spacing: { after: 60 }, keepLines: true },
    },
    { ...named(briefingStyle.footer, "Подвал"), paragraph: tight, run: { size: 18 } },
  ],
} satisfies NonNullable<IPropertiesOptions["styles"]>;
