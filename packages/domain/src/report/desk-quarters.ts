import { attachmentViews } from "../attachment/attachment-view.ts";
import { indicatorList } from "../indicator/indicator-list.ts";
import type { IndicatorView } from "../indicator/indicator.view.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { ProjectRecord } from "../project/project.record.ts";
import { periodView } from "../reporting/period.ts";
import type { ReportingPeriodRecord } from "../reporting/reporting.record.ts";
import { askedIndicators, indicatorsToldBy } from "./asked-indicators.ts";
import { nextQuarter, openQuarters } from "./desk-period.ts";
import type { DeskIndicator, DeskQuarter } from "./report-desk.view.ts";
import { tellingObstacle } from "./report-change.ts";
import { isToldIn } from "./told-value.ts";
import { valueReportOf, valueReportView } from "./value-report.ts";

/** What a report tells of a quarter, by the indicator. */
const toldIn = (
  { IndicatorValue, Attachment }: PortfolioIndex["portfolio"],
  { reportId, quarter }: { reportId: string | null; quarter: ReportingPeriodRecord | null },
): ReadonlyMap<string, DeskIndicator["told"]> =>
  new Map(
    IndicatorValue.filter(
      (value) => reportId !== null && isToldIn(value, reportId) && value.date === quarter?.endsOn,
    ).map(({ id, indicatorId, value, kind, evidence }) => {
      const files = attachmentViews(Attachment.filter(({ indicatorValueId }) => indicatorValueId === id));
      return [indicatorId, { valueId: id, value, kind, evidence, files }];
    }),
  );

const deskIndicator = (
  { id, number, name, unit, direction, target, current }: IndicatorView,
  { told, isAsked }: Pick<DeskIndicator, "told" | "isAsked">,
): DeskIndicator => ({
  indicatorId: id,
  number,
  name,
  unit,
  direction,
  target: target?.value ?? null,
  latest: current && {
    value: current.value,
    date: current.date,
    year: current.year,
    kind: current.kind,
  },
  told,
  isAsked,
});

interface Asking {
  project: ProjectRecord;
  /** The present report of the month; null when there is none. */
  reportId: string | null;
  /** A report of a month can be sent now. */
  canSubmit: boolean;
  /** Who asks may report on the project, and not into the past. */
  mayTell: boolean;
}

/**
 * The indicators of a project by the quarter that they are asked of: each open one, the earliest first, else the next.
 * None for a project without indicators. They are asked for in the report of the month while that can be sent and
 * nothing was told apart from it.
 */
export const deskQuarters = (
  index: PortfolioIndex,
  { project, reportId, canSubmit, mayTell }: Asking,
): DeskQuarter[] => {
  const { portfolio, today } = index;
  const linked = indicatorsToldBy(index, project.id);
  if (linked.size === 0) return [];
  const indicators = indicatorList(portfolio).indicators.filter(({ id }) => linked.has(id));
  const open = openQuarters(portfolio);
  return (open.length === 0 ? [nextQuarter(portfolio)] : open).map((quarter) => {
    const apart = quarter && valueReportOf(portfolio, project.id, quarter);
    const isApart = apart !== null || !canSubmit;
    const way = isApart ? "apart" : "month";
    const asked = quarter && askedIndicators(index, { projectId: project.id, quarter, way });
    const told = toldIn(portfolio, { quarter, reportId: isApart ? (apart?.id ?? null) : reportId });
    return {
      period: quarter && periodView(quarter, today),
      report: apart && valueReportView(apart),
      isApart,
      canTell:
        mayTell &&
        quarter !== null &&
        asked !== null &&
        tellingObstacle({ project, quarter, asked, today }) === null,
      indicators: indicators.map((indicator) =>
        deskIndicator(indicator, {
          told: told.get(indicator.id) ?? null,
          isAsked: asked?.has(indicator.id) ?? false,
        }),
      ),
    };
  });
};
