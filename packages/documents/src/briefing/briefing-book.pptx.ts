import { printableLine } from "../printable-text.ts";
import type { BriefingOutline } from "./briefing-book.model.ts";
import type { BriefingPace } from "./briefing-pace.ts";
import { drawBlock, slideFont } from "./briefing-slide.pptx.ts";
import { createPresentation, type Presentation, type Slide } from "./presentation.ts";
import { linesIn, slide, slideText, slideTextWidth } from "./slide-measures.ts";
import { planSlides } from "./slide-plan.ts";

const creator = "Kedr";
const ink = "1B2733";
const faint = "5A6672";
const master = "BRIEFING";

/**
 * A briefing book as a presentation: wide slides in the order of the outline, charts that can be edited. What does not
 * fit on a slide goes on on the next one.
 */
export async function renderBriefingPptx(
  outline: BriefingOutline,
  { pace }: { pace: BriefingPace },
): Promise<Uint8Array> {
  const file = createPresentation();
  file.layout = "LAYOUT_WIDE";
  file.title = outline.title;
  file.author = creator;
  file.company = creator;
  defineMaster(file, outline.footer);
  if (outline.cover !== null) addCover(file, outline.cover);
  for (const chapter of outline.chapters) {
    pace(chapter.title);
    planSlides(chapter).forEach((blocks, place) => {
      const page = file.addSlide({ masterName: master });
      addTitle(page, place === 0 ? chapter.title : `${chapter.title} (продолжение)`);
      for (const block of blocks) drawBlock(page, block);
    });
  }
  pace(null);
  // The only way out of the library that compresses; in Node it gives a buffer, whatever its name.
  const bytes = await file.stream({ compression: true });
  if (!(bytes instanceof Uint8Array)) throw new TypeError("a presentation is bytes");
  return bytes;
}

function defineMaster(file: Presentation, footer: string): void {
  file.defineSlideMaster({
    title: master,
    background: { color: "FFFFFF" },
    objects: [
      {
        text: {
          text: footer,
          options: {
            x: slide.side,
            y: 7.03,
            w: 10,
            h: 0.3,
            margin: 0,
            fontFace: slideFont,
            fontSize: 10,
            color: faint,
          },
        },
      },
    ],
    slideNumber: {
      x: slide.width - slide.side - 1,
      y: 7.03,
      w: 1,
      h: 0.3,
      align: "right",
      margin: 0,
      fontFace: slideFont,
      fontSize: 10,
      color: faint,
    },
  });
}

function addTitle(page: Slide, title: string): void {
  const text = printableLine(title) ?? "";
  const isLong = linesIn(text, slideText.title, slideTextWidth) > 1;
  page.addText(text, {
    x: slide.side,
    y: 0.3,
    w: slideTextWidth,
    h: 0.75,
    margin: 0,
    valign: "middle",
    fontFace: slideFont,
    fontSize: isLong ? 18 : slideText.title,
    bold: true,
    color: "1F5FA8",
  });
}

function addCover(file: Presentation, cover: NonNullable<BriefingOutline["cover"]>): void {
  const page = file.addSlide({ masterName: master });
  const lines = [
    { text: cover.heading, size: 40, isBold: true },
    { text: cover.strategy, size: 20, isBold: false },
    { text: cover.subject, size: 24, isBold: true },
    { text: cover.asOf, size: 20, isBold: false },
    { text: cover.notice?.toUpperCase() ?? null, size: 20, isBold: true },
  ].flatMap(({ text, ...look }) => {
    const line = printableLine(text);
    return line === null ? [] : [{ text: line, ...look }];
  });
  page.addText(
    lines.map(({ text, size, isBold }, place) => ({
      text,
      options: { fontSize: size, bold: isBold, breakLine: place < lines.length - 1, paraSpaceAfter: 18 },
    })),
    { x: 1, y: 0.8, w: slide.width - 2, h: 5.8, fontFace: slideFont, color: ink, valign: "middle" },
  );
}
