/** What may be attached, by the extension that its content stands for, with the content type it is served under. */
export const attachmentKinds = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  odt: "application/vnd.oasis.opendocument.text",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
  odp: "application/vnd.oasis.opendocument.presentation",
  png: "image/png",
  jpg: "image/jpeg",
  txt: "text/plain",
  csv: "text/csv",
} as const;

/** A kind of file that may be attached. */
export type AttachmentKind = keyof typeof attachmentKinds;

/** The other extension that people use for a kind. */
const aliases: Readonly<Record<string, AttachmentKind>> = { jpeg: "jpg" };

/** The kind that an extension stands for, in any case; null for one that may not be attached. */
export const attachmentKindOf = (extension: string): AttachmentKind | null => {
  const name = extension.toLowerCase();
  if (Object.hasOwn(attachmentKinds, name)) return name as AttachmentKind;
  return aliases[name] ?? null;
};

/** Every extension that may be attached, aliases included. */
export const attachmentExtensions: readonly string[] = [
  ...Object.keys(attachmentKinds),
  ...Object.keys(aliases),
];
