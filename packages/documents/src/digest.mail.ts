import type { DigestOutline } from "@kedr/domain";
import { printableLine } from "./printable-text.ts";

/** A letter before it has an envelope. */
export interface RenderedLetter {
  subject: string;
  text: string;
  html: string;
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

const oneLine = (text: string): string => printableLine(text) ?? "";
const escaped = (text: string): string => oneLine(text).replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? "");

const trainingNote = "Учебные данные: это письмо составлено по учебному портфелю.";
const settingsNote = "Что присылать и что нет, выбирают на странице «Уведомления»";

const asText = ({ groups, settingsPath, isTraining }: DigestOutline, address: string): string => {
  const blocks = groups.map(({ title, lines }) =>
    [
      ...(title === null ? [] : [oneLine(title)]),
      ...lines.map(({ text, path }) => `— ${oneLine(text)}\n  ${address}${path}`),
    ].join("\n"),
  );
  const ending = `${settingsNote}: ${address}${settingsPath}`;
  return [...(isTraining ? [trainingNote] : []), ...blocks, ending].join("\n\n") + "\n";
};

const asHtml = ({ subject, groups, settingsPath, isTraining }: DigestOutline, address: string): string => {
  const blocks = groups.flatMap(({ title, lines }) => [
    ...(title === null ? [] : [`<h2 style="font-size:16px;margin:20px 0 6px">${escaped(title)}</h2>`]),
    "<ul>",
    ...lines.map(({ text, path }) => `<li><a href="${escaped(address + path)}">${escaped(text)}</a></li>`),
    "</ul>",
  ]);
  return [
    '<!doctype html><html lang="ru"><head><meta charset="utf-8">',
    `<title>${escaped(subject)}</title></head>`,
    '<body style="font:15px/1.45 Arial,sans-serif;color:#1a1a1a">',
    ...(isTraining ? [`<p><b>${trainingNote}</b></p>`] : []),
    ...blocks,
    `<p><a href="${escaped(address + settingsPath)}">${settingsNote}</a>.</p>`,
    "</body></html>",
  ].join("\n");
};

/** The daily letter as plain text and as simple HTML, both saying the same. Links begin with `address`. */
export const renderDigestMail = (outline: DigestOutline, address: string): RenderedLetter => ({
  subject: oneLine(outline.subject),
  text: asText(outline, address),
  html: asHtml(outline, address),
});
