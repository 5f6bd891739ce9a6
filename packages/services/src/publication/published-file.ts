import { createHash } from "node:crypto";
import type { PublishedFile } from "@kedr/db";

const contentTypes: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  json: "application/json",
  csv: "text/csv; charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
};

/** A file as it is published, known by the hash of its bytes. */
export const publishedFile = (path: string, written: string | Uint8Array): PublishedFile => {
  const content = typeof written === "string" ? new TextEncoder().encode(written) : written;
  const contentType = contentTypes[path.slice(path.lastIndexOf(".") + 1)];
  if (contentType === undefined) throw new Error(`no type of content for ${path}`);
  return {
    path,
    contentType,
    size: content.byteLength,
    sha256: createHash("sha256").update(content).digest("hex"),
    content,
  };
};
