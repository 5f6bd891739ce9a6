import { isBinding } from "../contribution/binding-link.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { periodState } from "../reporting/period.ts";
import type { ReportingPeriodRecord } from "../reporting/reporting.record.ts";
import type { ReportState } from "./report.record.ts";
import { valueReportOf } from "./value-report.ts";

/** Values of a quarter are told in the report of a month, or in a report of their own apart from it. */
export type TellingWay = "month" | "apart";

/** The ids of the indicators that a project is meant to move: those it tells values of. What is only assumed here is not asked for. */
export const indicatorsToldBy = (
  { portfolio }: Pick<PortfolioIndex, "portfolio">,
  projectId: string,
): ReadonlySet<string> =>
  new Set(
    portfolio.ProjectIndicator.filter((link) => link.projectId === projectId && isBinding(link)).map(
      ({ indicatorId }) => indicatorId,
    ),
  );

/**
 * The indicators whose value of the quarter stands: it awaits review in a report of a month, or was accepted. What was
 * accepted is told anew only after the quarter has been opened again; what was returned, at once.
 */
const standingValues = (
  index: PortfolioIndex,
  { projectId, quarter }: { projectId: string; quarter: ReportingPeriodRecord },
): ReadonlySet<string> => {
  const { portfolio } = index;
  const isReopened = quarter.reopenedUntil !== null;
  const apart = valueReportOf(portfolio, projectId, quarter);
  const months = new Map(
    (index.reportsByProject.get(projectId) ?? []).map(({ id, state }): [string, ReportState] => [id, state]),
  );
  const stands = portfolio.IndicatorValue.filter(({ date, kind, reportId, valueReportId }) => {
    if (date !== quarter.endsOn) return false;
    const inMonth = reportId === null ? undefined : months.get(reportId);
    if (inMonth === "submitted") return true;
    const isAccepted =
      inMonth === "accepted" || (apart !== null && valueReportId === apart.id && kind === "reported");
    return isAccepted && !isReopened;
  });
  return new Set(stands.map(({ indicatorId }) => indicatorId));
};

/**
 * The ids of the indicators that a project may tell of a quarter now. A report of a month is asked for all of them, as
 * long as none has been told apart: from then on the values of that quarter go the other way, so that each is told once.
 */
export const askedIndicators = (
  index: PortfolioIndex,
  { projectId, quarter, way }: { projectId: string; quarter: ReportingPeriodRecord; way: TellingWay },
): ReadonlySet<string> => {
  if (periodState(quarter, index.today) !== "open") return new Set();
  const linked = indicatorsToldBy(index, projectId);
  if (way === "month") return valueReportOf(index.portfolio, projectId, quarter) ? new Set() : linked;
  const standing = standingValues(index, { projectId, quarter });
  return new Set([...linked].filter((id) => !standing.has(id)));
};
