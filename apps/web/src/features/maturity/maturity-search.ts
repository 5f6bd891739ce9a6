import { z } from "zod/mini";
import { lenient } from "../../lib/search.ts";

/** `explain`: whose figure is explained: `region`, the id of an industry, or the id of an indicator. */
export const maturitySearchSchema = z.object({
  explain: lenient(z.string().check(z.maxLength(64))),
  /** How the industries are drawn; a radar unless bars are asked for. */
  chart: lenient(z.enum(["bars"])),
});

export const regionSubject = "region";

/** Where the link to an explanation stands in the tables, so that closing it leads back. */
export const explainLinkId = (subject: string): string => `explain-${subject}`;
