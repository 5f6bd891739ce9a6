/** The steps of the report in the order of the page. */
export const sectionNames = [
  "changes",
  "milestones",
  "indicators",
  "funding",
  "risks",
  "rating",
  "words",
] as const;
export type SectionName = (typeof sectionNames)[number];

/** What a key asks for. */
export type ReportCommand =
  | { code: "send" | "leave" | "next" | "previous" | "done" | "forecast" | "files" }
  | { code: "section"; name: SectionName };

type Pressed = Pick<KeyboardEvent, "code" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey">;

/** By the place on the keyboard, not by the letter: the same keys work in the Russian and the Latin layout. */
const commands: Readonly<Record<string, ReportCommand["code"]>> = {
  KeyJ: "next",
  ArrowDown: "next",
  KeyK: "previous",
  ArrowUp: "previous",
  KeyC: "done",
  KeyF: "forecast",
  KeyA: "files",
};

const arrows = new Set(["ArrowDown", "ArrowUp"]);

/** Where the key was pressed: letters are typed into text, and arrows walk inside radio buttons. */
export type KeyPlace = "text" | "radio" | "elsewhere";

/** The command of a key; null where it belongs to the field or to the browser. */
export const reportCommandOf = (pressed: Pressed, place: KeyPlace): ReportCommand | null => {
  const { code, altKey, ctrlKey, metaKey, shiftKey } = pressed;
  if (code === "Enter" && (ctrlKey || metaKey)) return { code: "send" };
  if (altKey || ctrlKey || metaKey || shiftKey) return null;
  if (place === "text") return code === "Escape" ? { code: "leave" } : null;
  if (place === "radio" && arrows.has(code)) return null;
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  const name = digit === undefined ? undefined : sectionNames[Number(digit) - 1];
  if (name) return { code: "section", name };
  const command = commands[code];
  return command && command !== "section" ? { code: command } : null;
};
