import { attachmentKindOf, type AttachmentKind } from "./attachment-kind.ts";

/** 100 characters, none of them cut in two. */
const shortened = /^.{0,100}/su;

/** Windows keeps these for devices, whatever stands after the first dot. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** One to five Latin letters or digits with a letter among them: «exe», but not the «2023» of «Акт от 12.03.2023». */
const extensionAtEnd = /\.(?=\d*[a-z])([a-z\d]{1,5})$/i;

/** No folders, nothing unseen (control characters, direction overrides), nothing a file system refuses. */
const cleaned = (name: string): string =>
  name
    .toWellFormed()
    // First of all: what the unseen kept apart may be one letter, or one space.
    .replaceAll(/(?!\s)[\p{Cc}\p{Cf}\p{Co}]/gu, "")
    .normalize("NFC")
    .replaceAll(/^.*[/\\]/gsu, "")
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/[<>:"|?*]/g, "_");

const withoutEdges = (name: string): string => name.replaceAll(/^[\s.]+|[\s.]+$/gu, "");

/**
 * The name under which a file is kept and downloaded: safe on every system, at most 100 characters before its
 * extension, which is the one of its content whatever the sender called it.
 */
export const attachmentName = (given: string, kind: AttachmentKind): string => {
  const name = withoutEdges(cleaned(given));
  const extension = extensionAtEnd.exec(name)?.[1];
  const isRight = extension !== undefined && attachmentKindOf(extension) === kind;
  const stem = withoutEdges(extension === undefined ? name : name.slice(0, -extension.length - 1));
  const short = withoutEdges(shortened.exec(stem)?.[0] ?? "") || "file";
  return `${reserved.test(short) ? "_" : ""}${short}.${isRight ? extension.toLowerCase() : kind}`;
};
