import type { Actor } from "../access/actor.ts";

/** Who looks into a folder, which need not be the one whose it is; on a past day nothing may be done. */
export interface FolderViewer {
  actor: Actor;
  isPast: boolean;
}
