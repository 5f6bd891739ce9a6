import type { PublishedMaturityRecord } from "../maturity/maturity.record.ts";
import { publishedFigure } from "../maturity/published-figure.ts";
import { planItemState } from "../strategy/plan-item.ts";
import type { CurationRecord } from "../industry/industry.record.ts";
import { plainly, type RecordTelling, type Tellings, type Told, type TwoDays } from "./telling.ts";

/** Where the industry is another post's now, the handing over is told, and not the entries by which it was done. */
const unlessHandedOver =
  (kind: "curation_added" | "curation_removed") =>
  ({ industryId }: CurationRecord, { handedOver }: TwoDays): Told[] =>
    handedOver.has(industryId) ? [] : [{ kind }];

/** A printed figure, as the difference from the one that held on the earlier day. */
const published = (record: PublishedMaturityRecord, days: TwoDays): Told => {
  const { industryId, point, value } = record;
  const standing = publishedFigure(days.before.portfolio.PublishedMaturity, {
    industryId,
    point,
    today: days.before.today,
  });
  const rise = standing === null ? null : value - standing.value;
  return {
    kind: "maturity_published",
    lead: "publishedMaturity",
    measure: rise === null || rise === 0 ? null : { unit: "points", value: rise },
    tone: point !== "actual" || rise === null || rise === 0 ? "neutral" : rise > 0 ? "better" : "worse",
    workedOut: [
      {
        field: "publishedMaturity",
        before: standing && { type: "percent", value: standing.value },
        after: { type: "percent", value },
      },
    ],
  };
};

const maturity: RecordTelling<PublishedMaturityRecord> = {
  added: (after, days) => [published(after, days)],
  removed: () => [{ kind: "maturity_published" }],
  happened: (before, after, days) =>
    before.value === after.value ? [] : [{ ...published(after, days), covers: ["value"] }],
  edited: "maturity_published",
  always: ["point", "year"],
};

/** What stands around the projects: the strategy, its industries, who curates them, and how maturity is counted. */
export const strategyTellings: Tellings<
  | "Strategy"
  | "Goal"
  | "PlanItem"
  | "Industry"
  | "Curation"
  | "Authority"
  | "Position"
  | "PositionTerm"
  | "Framework"
  | "Methodology"
  | "MethodologyMember"
  | "CountingPeriod"
  | "PublishedMaturity"
> = {
  Strategy: plainly("strategy_added", "strategy_removed", "strategy_edited"),
  Goal: plainly("goal_added", "goal_removed", "goal_edited"),
  PlanItem: {
    ...plainly("plan_item_added", "plan_item_removed", "plan_item_edited"),
    happened: (before, after, days) => {
      const was = planItemState(before, days.before.today);
      const is = planItemState(after, days.after.today);
      if (was === is) return [];
      if (is === "completed") return [{ kind: "plan_item_completed", covers: ["completedDate"] }];
      return is === "overdue" ? [{ kind: "plan_item_overdue", covers: [] }] : [];
    },
    always: ["year", "dueDate", "completedDate"],
  },
  Industry: plainly("industry_added", "industry_removed", "industry_edited"),
  Curation: {
    added: unlessHandedOver("curation_added"),
    removed: unlessHandedOver("curation_removed"),
    happened: () => [],
    edited: "curation_edited",
    toldElsewhere: (before, after, { handedOver }) =>
      handedOver.has(after.industryId) && handedOver.has(before.industryId)
        ? ["positionId", "fromDate", "toDate", "basis"]
        : [],
    always: ["positionId", "fromDate", "toDate"],
  },
  Authority: plainly("authority_added", "authority_removed", "authority_edited"),
  Position: plainly("post_added", "post_removed", "post_edited"),
  PositionTerm: plainly("term_added", "term_removed", "term_edited", {
    always: ["state", "fromDate", "toDate"],
  }),
  Framework: plainly("framework_added", "framework_removed", "framework_edited"),
  Methodology: plainly("methodology_added", "methodology_removed", "methodology_edited"),
  MethodologyMember: plainly("member_added", "member_removed", "member_edited", {
    always: ["methodologyId", "isCounted"],
  }),
  CountingPeriod: plainly("counting_added", "counting_removed", "counting_edited", {
    always: ["fromDate", "toDate", "isCounted", "reason"],
  }),
  PublishedMaturity: maturity,
};
