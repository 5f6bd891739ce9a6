/** What was typed, by the key of its cell, and what it was before each step that can be undone. */
export interface Drafts {
  typed: ReadonlyMap<string, string>;
  past: readonly ReadonlyMap<string, string>[];
}

export type DraftAction =
  | { kind: "write"; cells: readonly (readonly [key: string, text: string])[] }
  | { kind: "clear"; keys: readonly string[] }
  | { kind: "undo" }
  | { kind: "saved" };

export const noDrafts: Drafts = { typed: new Map(), past: [] };

/** How many steps back are kept. */
const mostSteps = 100;

const stepped = ({ typed, past }: Drafts, next: ReadonlyMap<string, string>): Drafts => ({
  typed: next,
  past: [...past, typed].slice(-mostSteps),
});

/** A block pasted is one step, and so is a range cleared. */
export const nextDrafts = (drafts: Drafts, action: DraftAction): Drafts => {
  switch (action.kind) {
    case "write": {
      if (action.cells.every(([key, text]) => drafts.typed.get(key) === text)) return drafts;
      return stepped(drafts, new Map([...drafts.typed, ...action.cells]));
    }
    case "clear": {
      if (!action.keys.some((key) => drafts.typed.has(key))) return drafts;
      return stepped(drafts, new Map([...drafts.typed].filter(([key]) => !action.keys.includes(key))));
    }
    case "undo": {
      const before = drafts.past.at(-1);
      return before === undefined ? drafts : { typed: before, past: drafts.past.slice(0, -1) };
    }
    case "saved":
      return noDrafts;
  }
};
