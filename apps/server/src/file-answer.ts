import type { Context } from "hono";
import { asDownload } from "./content-disposition.ts";

interface WrittenFile {
  bytes: Uint8Array;
  fileName: string;
  contentType: string;
}

/** A file written for whoever asked: saved under its name, kept by nobody on the way. */
export const fileAnswer = (context: Context, { bytes, fileName, contentType }: WrittenFile): Response =>
  context.body(new Uint8Array(bytes), 200, {
    "content-type": contentType,
    "content-disposition": asDownload(fileName),
    "cache-control": "private, no-store",
  });
