import { dateInFigures } from "../wording/figures.ts";
import type { LegalActRecord } from "./registry.record.ts";

/** An act as people cite it: «Указ Президента РФ от 21.07.2020 № 474 «О национальных целях»»; what is not entered is left out. */
export const actCitation = ({
  kind,
  date,
  number,
  title,
}: Pick<LegalActRecord, "kind" | "date" | "number" | "title">): string =>
  [
    kind,
    date === null ? null : `от ${dateInFigures(date)}`,
    number === null ? null : `№ ${number}`,
    title === null ? null : `«${title}»`,
  ]
    .filter((part) => part !== null)
    .join(" ");
