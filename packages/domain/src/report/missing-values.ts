import { byId } from "../portfolio/grouping.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { ProjectRecord } from "../project/project.record.ts";
import type { ReportingPeriodRecord } from "../reporting/reporting.record.ts";
import { indicatorsToldBy } from "./asked-indicators.ts";

/** An indicator, and the first of the projects that are to tell its value. */
export interface MissingValue {
  indicatorId: string;
  name: string;
  project: ProjectRecord;
}

/** The indicators of projects that nobody has told the value of a quarter of, each once. */
export const missingValues = (
  index: PortfolioIndex,
  { projects, quarter }: { projects: readonly ProjectRecord[]; quarter: ReportingPeriodRecord },
): MissingValue[] => {
  const { Indicator, IndicatorValue } = index.portfolio;
  const told = new Set(
    IndicatorValue.filter(({ role, date }) => role === "actual" && date === quarter.endsOn).map(
      ({ indicatorId }) => indicatorId,
    ),
  );
  const indicators = byId(Indicator);
  const missing = new Map<string, MissingValue>();
  for (const project of projects) {
    for (const id of indicatorsToldBy(index, project.id)) {
      if (told.has(id) || missing.has(id)) continue;
      missing.set(id, { indicatorId: id, name: indicators.get(id)?.name ?? id, project });
    }
  }
  return [...missing.values()];
};
