import type { SearchGroup, SearchHit } from "@kedr/domain";
import type { Recent } from "../../lib/recent.ts";

/** A line of the palette that can be chosen. */
export type PaletteOption =
  | ({ type: "hit" } & Pick<SearchHit, "kind" | "id" | "title" | "matched" | "facts">)
  | { type: "all"; query: string };

/** The lines of what was found, as they are gone through, with the way to all of it at the end. */
export const foundOptions = (groups: readonly SearchGroup[], query: string): PaletteOption[] => {
  const hits = groups.flatMap((group) => group.hits.map((hit): PaletteOption => ({ type: "hit", ...hit })));
  return hits.length === 0 ? [] : [...hits, { type: "all", query }];
};

/** The lines of what was opened last. */
export const recentOptions = (recent: readonly Recent[]): PaletteOption[] =>
  recent.map(({ kind, id, title, facts }) => ({
    type: "hit",
    kind,
    id,
    facts,
    title: { text: title, marks: [] },
    matched: null,
  }));

/** The line that a key leads to, round the ends; null where the key is none of these. */
export const stepTo = (key: string, { active, count }: { active: number; count: number }): number | null => {
  if (count === 0) return null;
  switch (key) {
    case "ArrowDown":
      return (active + 1) % count;
    case "ArrowUp":
      return (active - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
};
