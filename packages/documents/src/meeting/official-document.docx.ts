import {
  AlignmentType,
  Document,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type FileChild,
  type INumberingOptions,
  type IParagraphOptions,
} from "docx";
import { officialPage, officialStyles, paragraphStyle } from "../official-paper.ts";
import { officialLine, unbroken } from "./official-text.ts";

const creator = "Kedr";

/** What an official paper is made of. */
export interface OfficialPaper {
  /** In the properties of the file. */
  title: string;
  children: FileChild[];
  lists?: INumberingOptions["config"];
  /** On its side, for wide tables. */
  isWide?: boolean;
}

const { size, margin } = officialPage;

/** On its side the filing margin is at the top, where the sheet is bound. */
const widePage = {
  size: { ...size, orientation: PageOrientation.LANDSCAPE },
  margin: { ...margin, top: margin.left, right: margin.bottom, bottom: margin.right, left: margin.top },
};

/** Twentieths of a point between the side margins. */
export const officialWidth = {
  upright: size.width - margin.left - margin.right,
  wide: size.height - margin.top - margin.bottom,
} as const;

const pageNumberHeader = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });

/** An official paper as a Word file: A4, Times New Roman 14, pages numbered from the second. */
export const writeOfficialPaper = ({
  title,
  children,
  lists,
  isWide = false,
}: OfficialPaper): Promise<Uint8Array> =>
  Packer.pack(
    new Document({
      title,
      creator,
      lastModifiedBy: creator,
      styles: officialStyles,
      ...(lists === undefined ? {} : { numbering: { config: lists } }),
      sections: [
        {
          properties: { page: isWide ? widePage : officialPage, titlePage: true },
          headers: { default: pageNumberHeader() },
          children,
        },
      ],
    }),
    "uint8array",
  );

type Look = Omit<IParagraphOptions, "style" | "text">;

/** A line of the title, in the middle and bold. */
export const headingLine = (text: string, look: Look = {}): Paragraph =>
  new Paragraph({ style: paragraphStyle.heading, text: officialLine(text, ""), ...look });

/** «ПРОЕКТ», «Учебные данные»: what a paper is marked with under its title. */
export const noticeLine = (text: string): Paragraph => new Paragraph({ style: paragraphStyle.notice, text });

/** A line of circumstances: when, where, who. */
export const plainLine = (text: string, look: Look = {}): Paragraph =>
  new Paragraph({ style: paragraphStyle.line, text: unbroken(text), ...look });

/** A paragraph of the text. */
export const prose = (text: string, look: Look = {}): Paragraph =>
  new Paragraph({ style: paragraphStyle.prose, text: unbroken(text), ...look });

/** The title of a question. */
export const questionTitle = (text: string, look: Look = {}): Paragraph =>
  new Paragraph({ style: paragraphStyle.question, text: officialLine(text, "Название не внесено"), ...look });

/** A word that a part of the paper begins with: «РЕШИЛИ:». */
export const partWord = (text: string): Paragraph =>
  new Paragraph({
    style: paragraphStyle.prose,
    keepNext: true,
    spacing: { before: 120 },
    children: [new TextRun({ text, bold: true })],
  });
