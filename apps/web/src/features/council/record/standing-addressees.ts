import type { MinutesPoint } from "@kedr/domain";
import { chosenFrom, type ChosenAddressee } from "../addressees/chosen-addressee.ts";
import type { Queue } from "./write-queue.ts";

/** Whom a point is addressed to once what is on its way has come: whoever amends it again goes on from there. */
export const standingAddressees = (point: MinutesPoint, queue: Queue): readonly ChosenAddressee[] => {
  const onTheWay = queue.findLast(
    ({ wish, refusal }) =>
      refusal === null &&
      wish.kind === "amendPoint" &&
      wish.decisionId === point.id &&
      wish.addressed !== null,
  )?.wish;
  return onTheWay?.kind === "amendPoint" && onTheWay.addressed
    ? onTheWay.addressed.mine
    : chosenFrom(point.addressed);
};
