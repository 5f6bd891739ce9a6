import {
  InternalHyperlink,
  LeaderType,
  PageReference,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type FileChild,
} from "docx";
import { printableLine } from "../printable-text.ts";
import type { BriefingChapter } from "./briefing-book.model.ts";
import { briefingStyle, textWidth } from "./briefing-paper.ts";

/** The bookmark of a chapter's heading, by the chapter's place from 0. */
export const chapterAnchor = (place: number): string => `chapter_${place + 1}`;

/**
 * The contents, on a page of their own. Not Word's own table of contents: LibreOffice prints the numbers of one as they
 * were written, and only a layout knows them. References to pages it works out each time it lays out; Word does when it
 * opens the file, because they are marked as out of date, and until then shows none rather than a wrong one.
 */
export const contentsOfDocx = (chapters: readonly BriefingChapter[]): FileChild[] => [
  new Paragraph({
    style: briefingStyle.coverLine,
    pageBreakBefore: true,
    children: [new TextRun({ text: "Содержание", bold: true })],
  }),
  ...chapters.map(({ title }, place) => entry(title, chapterAnchor(place))),
];

const entry = (title: string, anchor: string): Paragraph =>
  new Paragraph({
    style: briefingStyle.entry,
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth.upright, leader: LeaderType.DOT }],
    children: [
      new InternalHyperlink({
        anchor,
        children: [
          new TextRun({ children: [printableLine(title) ?? "", new Tab()] }),
          new PageReference(anchor, { hyperlink: true }),
        ],
      }),
    ],
  });
