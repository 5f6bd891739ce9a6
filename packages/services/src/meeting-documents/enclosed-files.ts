import { pathName, type PackedFile } from "@kedr/documents";
import type { PapersPack } from "@kedr/domain";

/** Opens the content of a file by its SHA-256; null where the store does not have it. */
export type OpenContent = (sha256: string) => Promise<ReadableStream<Uint8Array> | null>;

/** An archive is put together in memory: what is beyond this is named in it and not enclosed. Bytes. */
const mostBytes = 50 * 1024 * 1024;

/** A file of a question in an archive. */
export type EnclosedFile = PackedFile & { id: string };

const endingOf = (name: string): string => /\.[\p{L}\d]{1,8}$/u.exec(name)?.[0] ?? "";

/** The files attached to the questions of a meeting, in a folder a question, as many as fit. */
export const enclosedFiles = async (
  { questions }: Pick<PapersPack, "questions">,
  open: OpenContent,
): Promise<EnclosedFile[]> => {
  const files: EnclosedFile[] = [];
  let room = mostBytes;
  for (const { number, papers } of questions) {
    for (const [place, { id, name, size, sha256 }] of papers.entries()) {
      if (size > room) continue;
      // One after the other: no more than one file is read at a time.
      const content = await open(sha256);
      if (content === null) continue;
      const ending = endingOf(name);
      const plain = ending === "" ? name : name.slice(0, -ending.length);
      const path = `Вопрос ${number}/${pathName({ number: place + 1, name: plain, ending })}`;
      files.push({ id, path, bytes: new Uint8Array(await new Response(content).arrayBuffer()) });
      room -= size;
    }
  }
  return files;
};
