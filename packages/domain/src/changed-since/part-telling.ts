import type { IndicatorPartRecord } from "../indicator/indicator.record.ts";
import { byId } from "../portfolio/grouping.ts";
import { plainly, type RecordTelling, type Told, type TwoDays } from "./telling.ts";

type Part = IndicatorPartRecord;

const isBesides =
  (part: Part) =>
  ({ indicatorId, date, authorityId }: Part): boolean =>
    authorityId !== null && indicatorId === part.indicatorId && date === part.date;

/** What a hundred bodies have reported of one day is one line, told by the first of them. */
const toldTogether = (after: Part, days: TwoDays): Told[] => {
  if (after.authorityId === null) return [{ kind: "part_added" }];
  const known = byId(days.before.portfolio.IndicatorPart);
  const all = days.after.portfolio.IndicatorPart.filter(isBesides(after));
  const isFirst = !all.some(({ id }) => id < after.id && !known.has(id));
  if (!isFirst) return [];
  const earlier = days.before.portfolio.IndicatorPart.filter(isBesides(after)).length;
  return [
    {
      kind: "bodies_told",
      covers: ["date"],
      lead: "reportedBodies",
      isOfIndicator: true,
      workedOut: [
        {
          field: "reportedBodies",
          before: earlier === 0 ? null : { type: "number", value: earlier },
          after: { type: "number", value: all.length },
        },
      ],
    },
  ];
};

/** Groups of indicators: bodies that report for the first time are told together, all else one by one. */
export const partTelling: RecordTelling<Part> = plainly("part_added", "part_removed", "part_edited", {
  added: toldTogether,
  always: ["date"],
});
