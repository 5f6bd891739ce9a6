import type { UseStore } from "idb-keyval";
import { createStore } from "idb-keyval";

let store: UseStore | null = null;

/** What this browser keeps of reports that are not sent yet: drafts, and submissions that wait for the network. */
export const keptStore = (): UseStore => (store ??= createStore("kedr-reports", "kept"));

/** Whose report of which project and month: one person's drafts are never shown to another on the same machine. */
export interface Place {
  accountId: string;
  projectId: string;
  periodId: string;
}

export const draftKey = (place: Place): string[] => [
  "draft",
  place.accountId,
  place.projectId,
  place.periodId,
];

export const waitingKey = (place: Place): string[] => [
  "waiting",
  place.accountId,
  place.projectId,
  place.periodId,
];

/** Two places are one. */
export const isSamePlace = (one: Place, other: Place): boolean =>
  one.accountId === other.accountId && one.projectId === other.projectId && one.periodId === other.periodId;
