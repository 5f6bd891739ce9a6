import type { DraftPoint } from "@kedr/domain";
import type { BriefingPart } from "../briefing/briefing-book.model.ts";
import { dueLine } from "../meeting/meeting-words.ts";
import { printableLines } from "../printable-text.ts";

/** A text of several lines as an item of a list. */
export const asItem = (text: string, due: string | null): string =>
  [...printableLines(text), ...(due === null ? [] : [due])].join(" ");

/** The points that are put before the Council about the subject of a note. */
export const draftPart = (points: readonly DraftPoint[]): BriefingPart[] =>
  points.length === 0
    ? []
    : [
        {
          kind: "list",
          title: "Проекты решений",
          items: points.map((point) => asItem(point.text, dueLine(point))),
        },
      ];
