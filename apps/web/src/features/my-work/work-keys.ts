/** What a key asks for. */
export type WorkCommand = "next" | "previous" | "complete" | "forecast" | "move" | "files" | "comments";

type Pressed = Pick<KeyboardEvent, "code" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey">;

/** By the place on the keyboard, not by the letter: the same keys work in the Russian and the Latin layout. */
const commands: Readonly<Record<string, WorkCommand>> = {
  KeyJ: "next",
  ArrowDown: "next",
  KeyK: "previous",
  ArrowUp: "previous",
  KeyC: "complete",
  KeyF: "forecast",
  KeyP: "move",
  KeyA: "files",
  KeyM: "comments",
};

/** The command of a key pressed alone; combinations belong to the browser. */
export const commandOf = (pressed: Pressed): WorkCommand | null =>
  pressed.altKey || pressed.ctrlKey || pressed.metaKey || pressed.shiftKey
    ? null
    : (commands[pressed.code] ?? null);

/** The place after a step along a list: it stops at the ends, and from outside (−1) it enters at the first. */
export const placeAfter = ({ at, step, count }: { at: number; step: 1 | -1; count: number }): number =>
  Math.min(Math.max(at + (at < 0 ? 1 : step), 0), count - 1);
