import { readFile } from "node:fs/promises";
import { attachmentKindOf, type AttachmentKind } from "@kedr/domain";
import { AppError } from "@kedr/services";
import { fileTypeFromBuffer } from "file-type";
import { isPlainText } from "./plain-text.ts";

const textKind = (bytes: Uint8Array, name: string): AttachmentKind | null => {
  if (!isPlainText(bytes)) return null;
  return /\.csv$/i.test(name.trim()) ? "csv" : "txt";
};

/**
 * The kind of a file by its content alone. The name only tells a table from other text: nothing in the bytes does.
 *
 * @throws AppError `invalid_input` when a file of that kind may not be attached
 */
export const contentKind = async (path: string, name: string): Promise<AttachmentKind> => {
  const bytes = await readFile(path);
  const known = await fileTypeFromBuffer(bytes);
  const kind = known ? attachmentKindOf(known.ext) : textKind(bytes, name);
  if (kind === null) throw new AppError("invalid_input", { reason: "file_type_refused", field: "file" });
  return kind;
};
