import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  TabStopType,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from "docx";
import type { ChartPainter } from "../charts/chart-painter.ts";
import { printableLine } from "../printable-text.ts";
import type { BriefingOutline } from "./briefing-book.model.ts";
import { chapterOfDocx } from "./briefing-chapter.docx.ts";
import type { BriefingPace } from "./briefing-pace.ts";
import { chapterAnchor, contentsOfDocx } from "./briefing-contents.docx.ts";
import { briefingPage, briefingStyle, briefingStyles, textWidth } from "./briefing-paper.ts";

const creator = "Kedr";

/** What a renderer is given besides the outline. */
export interface BriefingTools {
  painter: ChartPainter;
  pace: BriefingPace;
}

interface Section {
  isWide: boolean;
  children: FileChild[];
}

/**
 * A briefing book as a Word file: A4, contents whose page numbers are worked out by whoever opens it, charts as
 * pictures. Chapters whose tables need it are on sheets on their side.
 */
export async function renderBriefingDocx(
  outline: BriefingOutline,
  { painter, pace }: BriefingTools,
): Promise<Uint8Array> {
  const { cover } = outline;
  const sections: Section[] =
    cover === null
      ? []
      : [{ isWide: false, children: [...coverOf(cover), ...contentsOfDocx(outline.chapters)] }];
  for (const [place, chapter] of outline.chapters.entries()) {
    pace(chapter.title);
    const children = chapterOfDocx(chapter, { painter, anchor: chapterAnchor(place) });
    const last = sections.at(-1);
    if (last?.isWide === chapter.isWide) last.children.push(...children);
    else sections.push({ isWide: chapter.isWide, children });
  }
  pace(null);
  const file = new Document({
    title: outline.title,
    creator,
    lastModifiedBy: creator,
    styles: briefingStyles,
    sections: sections.map((section) => sectionOf(outline, section)),
  });
  return Packer.pack(file, "uint8array");
}

function coverOf(cover: NonNullable<BriefingOutline["cover"]>): Paragraph[] {
  const lines = [cover.strategy, cover.subject, cover.asOf].flatMap((text) => printableLine(text) ?? []);
  return [
    new Paragraph({ style: briefingStyle.coverHeading, text: cover.heading }),
    ...lines.map((text) => new Paragraph({ style: briefingStyle.coverLine, text })),
    ...(cover.notice === null
      ? []
      : [
          new Paragraph({
            style: briefingStyle.coverLine,
            children: [new TextRun({ text: cover.notice, bold: true, allCaps: true })],
          }),
        ]),
  ];
}

function sectionOf({ footer }: BriefingOutline, { isWide, children }: Section): ISectionOptions {
  const right = isWide ? textWidth.wide : textWidth.upright;
  return {
    properties: { page: briefingPage(isWide), type: SectionType.NEXT_PAGE },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            style: briefingStyle.footer,
            alignment: AlignmentType.LEFT,
            tabStops: [{ type: TabStopType.RIGHT, position: right }],
            children: [
              new TextRun({ text: footer }),
              new TextRun({ children: ["\tСтраница ", PageNumber.CURRENT, " из ", PageNumber.TOTAL_PAGES] }),
            ],
          }),
        ],
      }),
    },
    children,
  };
}
