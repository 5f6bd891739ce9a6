import type { SearchFacts, SearchKind } from "@kedr/domain";
import { searchKinds } from "@kedr/domain";

/** Something that was opened: enough to show it and to lead to it again. */
export interface Recent {
  kind: SearchKind;
  id: string;
  title: string;
  facts: SearchFacts;
}

const most = 8;
/** Each account has its own: one browser may serve several people. */
const nameFor = (accountId: string): string => `kedr-recent:${accountId}`;

const isRecent = (entry: unknown): entry is Recent => {
  if (typeof entry !== "object" || entry === null) return false;
  const { kind, id, title, facts } = entry as Partial<Record<keyof Recent, unknown>>;
  return (
    searchKinds.some((known) => known === kind) &&
    typeof id === "string" &&
    typeof title === "string" &&
    typeof facts === "object" &&
    facts !== null
  );
};

/** Reads what was stored; whatever is not understood any more is left out. */
export const parseRecent = (stored: string | null): Recent[] => {
  try {
    const entries: unknown = JSON.parse(stored ?? "[]");
    return Array.isArray(entries) ? entries.filter(isRecent) : [];
  } catch {
    return [];
  }
};

/** Puts what was opened last first; each thing stands once. */
export const withOpened = (before: readonly Recent[], opened: Recent): Recent[] =>
  [opened, ...before.filter(({ kind, id }) => kind !== opened.kind || id !== opened.id)].slice(0, most);

/** What the account opened last in this browser, newest first; nothing where the browser keeps no storage. */
export const readRecent = (accountId: string): Recent[] => {
  try {
    return parseRecent(localStorage.getItem(nameFor(accountId)));
  } catch {
    return [];
  }
};

/** Keeps in this browser that something was opened. */
export const noteOpened = (accountId: string, opened: Recent): void => {
  try {
    localStorage.setItem(nameFor(accountId), JSON.stringify(withOpened(readRecent(accountId), opened)));
  } catch {
    // Storage may be closed by the browser's policy or full; the list is a convenience.
  }
};
