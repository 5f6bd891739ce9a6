import type { CalendarDate, Reference } from "@kedr/domain";
import { unassigned } from "@kedr/domain";
import { z } from "zod/mini";
import { lenient } from "../../lib/search.ts";

/** Whose sector is shown (the reader's own when left out), and which long lists are shown whole. */
export const sectorSearchSchema = z.object({
  /** Id of a post, or `none` for the industries that nobody curates. */
  positionId: lenient(z.string().check(z.minLength(1), z.maxLength(64))),
  allOverdue: lenient(z.boolean()),
  allUpcoming: lenient(z.boolean()),
});

export type SectorSearch = z.infer<typeof sectorSearchSchema>;

/** What the server is asked for by an address. */
export const sectorInput = ({
  positionId,
  asOf,
}: Pick<SectorSearch, "positionId"> & { asOf?: CalendarDate | undefined }) => ({
  ...(positionId === undefined ? {} : { positionId: positionId === unassigned ? null : positionId }),
  asOf,
});

/** How a sector is called in addresses: in its own, and in the registry's filter by deputy governor. */
export const sectorKey = (deputy: Reference | null): string => deputy?.id ?? unassigned;
