import { createHash, randomUUID } from "node:crypto";
import { open, rm, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { AppError } from "@kedr/services";
import type { IncomingFile } from "../file-store/file-store.ts";

/** A file that has arrived whole. */
export interface ReceivedFile extends IncomingFile {
  /** Bytes. */
  size: number;
}

const tooLarge = (): AppError => new AppError("too_large", { reason: "file_too_large", field: "file" });

/** The next piece; a sender that goes away in the middle is no fault of the server. */
const nextPiece = async (
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<Uint8Array | undefined> => {
  try {
    return (await reader.read()).value;
  } catch {
    throw new AppError("invalid_input", { reason: "upload_broken", field: "file" });
  }
};

const copy = async (
  body: ReadableStream<Uint8Array>,
  { file, maxBytes }: { file: FileHandle; maxBytes: number },
): Promise<{ size: number; sha256: string }> => {
  const hash = createHash("sha256");
  const reader = body.getReader();
  let size = 0;
  for (;;) {
    // One after another on purpose: what has come is on the disk before more is taken.
    const piece = await nextPiece(reader);
    if (piece === undefined) break;
    size += piece.byteLength;
    if (size > maxBytes) throw tooLarge();
    hash.update(piece);
    await file.appendFile(piece);
  }
  await file.sync();
  return { size, sha256: hash.digest("hex") };
};

/**
 * Writes a request's body into a file of the folder while counting and hashing it. Nothing is left behind when the
 * body is too large or breaks off. Whoever receives the file removes it.
 *
 * @throws AppError `too_large`; `invalid_input` when the body breaks off
 */
export const receiveFile = async (
  body: ReadableStream<Uint8Array>,
  { folder, maxBytes }: { folder: string; maxBytes: number },
): Promise<ReceivedFile> => {
  const path = join(folder, randomUUID());
  const file = await open(path, "wx");
  try {
    const received = await copy(body, { file, maxBytes });
    await file.close();
    return { path, ...received };
  } catch (error) {
    await file.close();
    await rm(path, { force: true });
    throw error;
  }
};
