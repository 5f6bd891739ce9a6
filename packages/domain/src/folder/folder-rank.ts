import { compareRussian } from "../wording/russian-order.ts";
import { folderPlaces, type FolderKind, type FolderPlace } from "./folder.view.ts";
import type { RankedMatter } from "./ranked-matter.ts";

/**
 * How pressing a matter is, in the words that its reader is told («Почему это здесь?»):
 *
 * 1. what only I can decide and others wait for: a report, a request to move a target, a reported assignment, a request to move
 *    the date of one, a decision that a lead asks for; the longest waiting first, of one day in that order, reports that nothing sets apart last;
 * 2. what is off track: by a critical milestone (the longest overdue first), by the plan (the furthest behind first), by
 *    the lead's word alone;
 * 3. what expires: assignments and critical milestones, the earliest date first;
 * 4. money that the year needs and nobody allocated: the largest gap first, an unknown gap last;
 * 5. the rest: indicators off their path (the furthest first), answers to my questions, ratings that differ, no data.
 *
 * Equals stand by name as a Russian reader expects, then by key, whatever the order of the records.
 */
export const placeOf: Record<FolderKind, FolderPlace> = {
  report_to_accept: "decision",
  move_to_decide: "decision",
  assignment_reported: "decision",
  extension_to_decide: "decision",
  decision_needed: "decision",
  off_track: "off_track",
  assignment_expiring: "expiring",
  critical_overdue: "expiring",
  money_not_allocated: "money",
  indicator_off_path: "rest",
  inquiry_answered: "rest",
  ratings_differ: "rest",
  no_data: "rest",
};

const compareOrders = (one: readonly number[], other: readonly number[]): number => {
  for (const [at, number] of one.entries()) {
    const difference = number - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};

/** Orders matters by the rank above. */
export const compareMatters = (one: RankedMatter, other: RankedMatter): number =>
  folderPlaces.indexOf(placeOf[one.kind]) - folderPlaces.indexOf(placeOf[other.kind]) ||
  compareOrders(one.order, other.order) ||
  compareRussian(one.subject.name, other.subject.name) ||
  (one.key < other.key ? -1 : Number(one.key > other.key));
