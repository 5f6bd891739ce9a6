import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
} from "docx";
import { paragraphStyle } from "../official-paper.ts";
import { officialWidth, plainLine } from "./official-document.docx.ts";
import { officialLine } from "./official-text.ts";

/** Who signs a paper: in which part, and the post. */
export interface Signature {
  /** «Председательствующий», «Верно: секретарь Совета». */
  part: string;
  /** Null where nobody is entered. */
  post: string | null;
}

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};
const postWidth = Math.floor(officialWidth.upright * 0.62);
const lineWidth = officialWidth.upright - postWidth;

const cell = (width: number, paragraphs: Paragraph[]): TableCell =>
  new TableCell({
    width: { size: width, type: "dxa" },
    verticalAlign: VerticalAlign.BOTTOM,
    margins: { top: 120, bottom: 120, left: 0, right: 120 },
    children: paragraphs,
  });

const row = ({ part, post }: Signature, isLast: boolean): TableRow =>
  new TableRow({
    cantSplit: true,
    children: [
      cell(postWidth, [
        plainLine(part, { keepNext: true }),
        plainLine(officialLine(post), { keepNext: !isLast }),
      ]),
      cell(lineWidth, [
        new Paragraph({
          style: paragraphStyle.line,
          alignment: AlignmentType.RIGHT,
          text: "______________________",
          keepNext: !isLast,
        }),
      ]),
    ],
  });

/** Posts with a line to sign on; a name is written by hand, for none is known here. */
export const signatureRows = (signatures: readonly Signature[]): [Paragraph, Table] => [
  plainLine("", { spacing: { before: 360 }, keepNext: true }),
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: officialWidth.upright, type: "dxa" },
    columnWidths: [postWidth, lineWidth],
    borders: noBorders,
    rows: signatures.map((one, place) => row(one, place === signatures.length - 1)),
  }),
];
