import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A complete file on this machine, waiting to be kept. */
export interface IncomingFile {
  path: string;
  /** Of the content, in lower-case hexadecimal. */
  sha256: string;
}

/**
 * Where the bytes of attachments lie, by their SHA-256: the same content once. Nothing is ever removed, so content
 * that no record names (a crash came between the two, or the record was removed) is harmless.
 */
export interface FileStore {
  /** Folder on this machine for files on their way in. */
  incomingFolder: string;
  /** Content that is there for good when this resolves; the incoming file may be gone then. */
  keep: (file: IncomingFile) => Promise<void>;
  /** The content; null when the store does not have it. */
  open: (sha256: string) => Promise<ReadableStream<Uint8Array> | null>;
}

/** Puts content that is at hand into the store. */
export const keepBytes = async (
  store: FileStore,
  { bytes, sha256 }: { bytes: Uint8Array; sha256: string },
): Promise<void> => {
  const folder = await mkdtemp(join(store.incomingFolder, "bytes-"));
  try {
    const path = join(folder, sha256);
    await writeFile(path, bytes, { flush: true });
    await store.keep({ path, sha256 });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
