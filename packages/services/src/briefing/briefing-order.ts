import type { BriefingOutline } from "@kedr/documents";

/** The files that a briefing book comes as. */
export const briefingFormats = ["docx", "pptx"] as const;
export type BriefingFormat = (typeof briefingFormats)[number];

/** What the thread that writes a book is given. */
export interface BriefingOrder {
  outline: BriefingOutline;
  format: BriefingFormat;
}

/** What it says: each chapter as it begins, null for the closing of the file, and at last the file. */
export type BriefingMessage = { kind: "chapter"; title: string | null } | { kind: "file"; bytes: Uint8Array };
