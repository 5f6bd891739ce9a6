/** What HTML cannot hold as text, and control characters that it forbids. */
const special = /[&<>"']/g;
const unprintable = /[^\P{Cc}\t\n]|[\p{Cs}\uFFFE\uFFFF]/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Finished HTML. Made by `html` alone, so that text cannot be taken for it. */
class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}
export type { Markup };

/** What may stand in a template: text is escaped, finished HTML goes in as it is, null is nothing. */
export type Content = string | number | Markup | null | readonly Content[];

const written = (content: Content): string => {
  if (content === null) return "";
  if (content instanceof Markup) return content.text;
  if (typeof content === "object") return content.map(written).join("");
  return String(content)
    .replaceAll(unprintable, " ")
    .replaceAll(special, (sign) => entities[sign] ?? "");
};

/** HTML with whatever is put in escaped, for elements' text and for attributes in double quotes. */
export const html = (template: TemplateStringsArray, ...contents: readonly Content[]): Markup =>
  new Markup(template.map((part, place) => part + written(contents[place] ?? null)).join(""));
