import type { Action } from "@kedr/domain";

/** What a procedure states of itself: the action it needs, or that it is open to everybody. */
export interface ProcedureMeta {
  permission: Action | "public";
}
