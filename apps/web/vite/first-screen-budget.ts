import { brotliCompressSync, constants } from "node:zlib";
import type { Plugin } from "vite";

/** What is asked of a chunk: its code, and the files that come with it. */
export interface Chunk {
  code: string;
  imports: readonly string[];
}

export interface Budget {
  /** Thousands of bytes, compressed as the server sends them. */
  kilobytes: number;
  files: number;
}

/** All JavaScript that must be there before the last of these files runs. */
export const filesNeeded = (chunks: ReadonlyMap<string, Chunk>, roots: readonly string[]): string[] => {
  const needed = new Set<string>(roots);
  for (const file of needed) for (const imported of chunks.get(file)?.imports ?? []) needed.add(imported);
  return [...needed];
};

const compressedBytes = (code: string): number =>
  brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** What a screen costs, and the complaint if that is more than it may. */
export const complaintOf = (
  screen: string,
  chunks: ReadonlyMap<string, Chunk>,
  { roots, budget }: { roots: readonly string[]; budget: Budget },
): string | null => {
  const files = filesNeeded(chunks, roots);
  const bytes = files.reduce((sum, file) => sum + compressedBytes(chunks.get(file)?.code ?? ""), 0);
  if (files.length <= budget.files && bytes <= budget.kilobytes * 1000) return null;
  return `${screen} takes ${(bytes / 1000).toFixed(1)} kB of JavaScript in ${files.length} files, ${budget.kilobytes} kB in ${budget.files} are allowed: ${files.join(", ")}`;
};

/**
 * Fails the build when the overview, which comes with the entry, or the sign-in page outgrows its budget. Something that
 * they do not need has then come into their imports; `lazy` or a module of its own takes it out again.
 */
export const firstScreenBudget = (budgets: { overview: Budget; signIn: Budget }): Plugin => ({
  name: "kedr-first-screen-budget",
  apply: "build",
  enforce: "post",
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
    const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
    const entries = chunks.filter((chunk) => chunk.isEntry).map((chunk) => chunk.fileName);
    const signIn = chunks.filter((chunk) => chunk.name === "sign-in-page").map((chunk) => chunk.fileName);
    const complaints = [
      complaintOf("The overview", byFile, { roots: entries, budget: budgets.overview }),
      complaintOf("The sign-in page", byFile, { roots: [...entries, ...signIn], budget: budgets.signIn }),
    ];
    const first = complaints.find((complaint) => complaint !== null);
    if (first) this.error(first);
  },
});
