import type { CalendarDate, PositionTermRecord, PositionTermState } from "@kedr/domain";
import { positions as sourcePositions } from "../tomsk/authorities.ts";
import { historyStart } from "./clock.ts";
import { trainingCurations } from "./curations.ts";
import type { DatedChange } from "./dated-change.ts";
import { training } from "./origin.ts";
import { officePost, trainingPositions } from "./positions.ts";

const term = (
  positionId: string,
  { number, state, fromDate }: { number: number; state: PositionTermState; fromDate: CalendarDate },
): PositionTermRecord => ({
  id: `TTRM-${positionId}-${number}`,
  positionId,
  state,
  fromDate,
  toDate: null,
  basis: null,
  personId: null,
  ...training,
});

/** Every post that curates is held when the history begins, as long as it has curated. */
const firstTerms = (): DatedChange[] => {
  const curators = new Set(trainingCurations.map(({ positionId }) => positionId));
  return [...sourcePositions, ...trainingPositions]
    .filter(({ id }) => curators.has(id))
    .map(({ id }) => ({
      knownOn: historyStart,
      actor: officePost.title,
      change: {
        entity: "PositionTerm",
        operation: "insert",
        record: term(id, { number: 1, state: "held", fromDate: "2022-01-10" }),
      },
    }));
};

/** The first term of a post ends, and the post is filled otherwise from the next day on; known on that day. */
const filledOtherwise = (
  positionId: string,
  { state, last, from }: { state: PositionTermState; last: CalendarDate; from: CalendarDate },
): DatedChange[] => [
  {
    knownOn: from,
    actor: officePost.title,
    change: {
      entity: "PositionTerm",
      operation: "update",
      id: `TTRM-${positionId}-1`,
      fields: { toDate: last },
    },
  },
  {
    knownOn: from,
    actor: officePost.title,
    change: {
      entity: "PositionTerm",
      operation: "insert",
      record: term(positionId, { number: 2, state, fromDate: from }),
    },
  },
];

/** How the posts of the deputy governors are filled: one is acted for since December, one is vacant since February. */
export const positionTermHistory = (): DatedChange[] => [
  ...firstTerms(),
  ...filledOtherwise("TPOS-DG-3", { state: "acting", last: "2022-12-11", from: "2022-12-12" }),
  ...filledOtherwise("TPOS-DG-4", { state: "vacant", last: "2023-02-05", from: "2023-02-06" }),
];
