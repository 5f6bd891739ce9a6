import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { unassigned } from "../project/project-groups.ts";
import type { Facet, Reference } from "../project/project.view.ts";
import { compareRussian } from "../wording/russian-order.ts";
import { groupMoves, moveTotals } from "./move-totals.ts";
import type { LedgerQuery } from "./reschedule.schema.ts";
import { movedOn, rescheduleViewing } from "./reschedule-view.ts";
import type { RescheduleLedger, RescheduleView } from "./reschedule.view.ts";

const holds = (chosen: readonly string[], value: string | undefined): boolean =>
  chosen.length === 0 || chosen.includes(value ?? unassigned);

const passes = (request: RescheduleView, query: LedgerQuery): boolean =>
  holds(query.projects, request.project.id) &&
  holds(query.industries, request.industry.id) &&
  holds(query.deputies, request.deputy?.id) &&
  (query.from === null || movedOn(request) >= query.from) &&
  (query.to === null || movedOn(request) <= query.to);

const isShown = ({ state }: RescheduleView, show: LedgerQuery["show"]): boolean =>
  show === "all" || state === (show === "open" ? "requested" : "accepted");

const newestFirst = (one: RescheduleView, other: RescheduleView): number => {
  if (movedOn(one) !== movedOn(other)) return movedOn(one) > movedOn(other) ? -1 : 1;
  return one.id < other.id ? -1 : 1;
};

const facetOf = (
  requests: readonly RescheduleView[],
  valueOf: (request: RescheduleView) => Reference | null,
): Facet[] =>
  [...Map.groupBy(requests, (request) => valueOf(request)?.id ?? unassigned)]
    .map(([value, own]) => ({
      value,
      label: (own[0] && valueOf(own[0])?.name) ?? "",
      count: own.length,
    }))
    .toSorted((one, other) => compareRussian(one.label, other.label));

/**
 * The ledger of moved targets as known on the index's day. Each request counts for the deputy governor who curated the
 * sector on the day it is dated by, also where somebody else curates it now.
 */
export const rescheduleLedger = (index: PortfolioIndex, query: LedgerQuery): RescheduleLedger => {
  const viewOf = rescheduleViewing(index);
  const all = index.portfolio.RescheduleRequest.flatMap((request) => viewOf(request) ?? []);
  const left = all.filter((request) => passes(request, query));
  const accepted = left.filter(({ state }) => state === "accepted");
  return {
    today: index.today,
    rows: left.filter((request) => isShown(request, query.show)).toSorted(newestFirst),
    totals: moveTotals(accepted),
    byIndustry: groupMoves(accepted, ({ industry }) => industry),
    byDeputy: groupMoves(accepted, ({ deputy }) => deputy),
    open: left.filter(({ state }) => state === "requested").length,
    facets: {
      projects: facetOf(all, ({ project }) => project),
      industries: facetOf(all, ({ industry }) => industry),
      deputies: facetOf(all, ({ deputy }) => deputy),
    },
  };
};
