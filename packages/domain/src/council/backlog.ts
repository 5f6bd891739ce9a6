import type { Portfolio } from "../portfolio/portfolio.ts";
import type { DecisionRecord } from "./council.record.ts";

/** Draft decisions that belong to no meeting yet: the earliest due first, those without a date last. */
export const backlog = ({ Decision }: Portfolio): DecisionRecord[] =>
  Decision.filter(({ agendaItemId, state }) => agendaItemId === null && state === "draft").toSorted(
    (one, other) => (placeOf(one) < placeOf(other) ? -1 : 1),
  );

const placeOf = ({ dueDate, number, id }: DecisionRecord): string =>
  `${dueDate ?? "9999-99-99"} ${String(number).padStart(9, "0")} ${id}`;
