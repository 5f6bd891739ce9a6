import type { Folder } from "@kedr/domain";

/**
 * To whom the rule of the rank is told: a deputy governor in the own folder, those who follow all sectors in theirs, a
 * reader of another's, or of the industries that nobody curates.
 */
export type FolderReader = "own" | "all" | "other" | "unassigned";

/** Who reads a folder; `isOwn` is false where a post's was asked for. */
export const folderReader = ({ scope }: Pick<Folder, "scope">, isOwn: boolean): FolderReader => {
  if (scope === "unassigned") return "unassigned";
  if (!isOwn) return "other";
  return scope === "all" ? "all" : "own";
};
