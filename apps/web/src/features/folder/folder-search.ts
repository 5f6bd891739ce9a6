import type { CalendarDate } from "@kedr/domain";
import { unassigned } from "@kedr/domain";
import { z } from "zod/mini";
import { lenient } from "../../lib/search.ts";

/** Whose folder is shown: the reader's own when left out. */
export const folderSearchSchema = z.object({
  /** Id of a post, or `none` for the industries that nobody curates. */
  positionId: lenient(z.string().check(z.minLength(1), z.maxLength(64))),
});

type FolderSearch = z.infer<typeof folderSearchSchema>;

/** The post that an address names: undefined for one's own folder, null for nobody's industries. */
export const postOf = ({ positionId }: FolderSearch): string | null | undefined =>
  positionId === unassigned ? null : positionId;

/** What the server is asked for by an address. */
export const folderInput = (search: FolderSearch & { asOf?: CalendarDate | undefined }) => {
  const positionId = postOf(search);
  return { asOf: search.asOf, ...(positionId === undefined ? {} : { positionId }) };
};
