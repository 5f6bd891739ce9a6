import type { Portfolio } from "../portfolio/portfolio.ts";
import { compareRussian } from "../wording/russian-order.ts";

/** A file that is attached to a question. */
export interface PaperFile {
  id: string;
  name: string;
  /** Bytes. */
  size: number;
  sha256: string;
}

/** The papers of a question, by name. */
export const paperFiles = ({ Attachment }: Pick<Portfolio, "Attachment">, itemId: string): PaperFile[] =>
  Attachment.filter(({ agendaItemId }) => agendaItemId === itemId)
    .map(({ id, fileName, size, sha256 }) => ({ id, name: fileName, size, sha256 }))
    .toSorted((one, other) => compareRussian(one.name, other.name) || (one.id < other.id ? -1 : 1));
