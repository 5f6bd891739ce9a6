import { lightVariables } from "../theme/theme.ts";
import { wrappedLines } from "./wrapped-lines.ts";

/** What a drawing says of itself once it has left the page. */
export interface PictureWords {
  title: string;
  /** The day, the source, whether the data are for training: a line each, below the drawing. */
  notes: readonly string[];
}

interface Drawing {
  /** What stands within its `<svg>`. */
  content: string;
  width: number;
  height: number;
}

const ink = "#1f2426";
const paper = "#ffffff";
const edge = 16;
const title = { size: 16, line: 21 };
const note = { size: 12, line: 17 };
const family = "'Golos Text', 'Segoe UI', Roboto, Arial, 'Liberation Sans', sans-serif";

/** Colours as paper has them, whatever the screen wears. */
const inLight = (content: string): string =>
  content.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => lightVariables[name] ?? ink);

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const textLine = (text: string, { y, size, weight = 400 }: { y: number; size: number; weight?: number }) =>
  `<text x="${edge}" y="${y}" font-size="${size}" font-weight="${weight}">${escaped(text)}</text>`;

/** A picture that stands by itself: the drawing on white, with its title above and where it comes from below. */
export const chartPicture = (drawing: Drawing, words: PictureWords) => {
  const room = drawing.width;
  const titles = wrappedLines(words.title, { width: room, fontSize: title.size, isStrong: true });
  const notes = words.notes.flatMap((line) => wrappedLines(line, { width: room, fontSize: note.size }));
  const top = edge + titles.length * title.line + 6;
  const bottom = top + drawing.height + 6;
  const width = drawing.width + 2 * edge;
  const height = Math.ceil(bottom + notes.length * note.line + edge);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` font-family="${family}" fill="${ink}" color="${ink}">`,
    `<title>${escaped(words.title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    ...titles.map((text, index) =>
      textLine(text, { y: edge + title.size + index * title.line, size: title.size, weight: 600 }),
    ),
    `<g transform="translate(${edge} ${top})">${inLight(drawing.content)}</g>`,
    ...notes.map((text, index) =>
      textLine(text, { y: bottom + note.size + index * note.line, size: note.size }),
    ),
    "</svg>",
  ].join("");
  return { svg, width, height };
};
