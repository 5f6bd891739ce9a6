import type { RenderedLetter } from "@kedr/documents";
import type { CalendarDate } from "@kedr/domain";

/** A letter with its envelope. */
export interface Letter extends RenderedLetter {
  to: string;
  /** Names the letter; the same for the same account and day, so that a second copy can be told from a second letter. */
  name: string;
  day: CalendarDate;
}

/** Hands letters over. */
export interface Mailer {
  /**
   * Gives false where the letter will never be taken (no such address); throws where another attempt may help. What it
   * throws names no address.
   */
  send: (letter: Letter) => Promise<boolean>;
}
