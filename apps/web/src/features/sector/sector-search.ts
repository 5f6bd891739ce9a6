import type { CalendarDate, Reference } from "@kedr/domain";
import { unassigned } from "@kedr/domain";
import { z } from "zod/mini";
import { lenient } from "../../lib/search.ts";

const id = z.string().check(z.minLength(1), z.maxLength(64));
const ids = lenient(z.array(id).check(z.maxLength(100)));

/** Whose sector is shown (the reader's own when left out), what is open in it, and which long lists are shown whole. */
export const sectorSearchSchema = z.object({
  /** Id of a post, or `none` for the industries that nobody curates. */
  positionId: lenient(id),
  /** Projects whose milestones are shown. */
  open: ids,
  /** Industries whose projects are hidden. */
  closed: ids,
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

/** The list with the id in it, or without it if it was; nothing for an empty list, so that addresses stay short. */
export const toggled = (list: readonly string[] | undefined, value: string): string[] | undefined => {
  const before = list ?? [];
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  return after.length > 0 ? after : undefined;
};
