import type { CoverageIndustry } from "@kedr/domain";

/** Only what needs somebody: indicators that nobody or only sick projects move, and projects that move nothing. */
export const gapsOf = (matrix: CoverageIndustry): CoverageIndustry | null => {
  const indicators = matrix.indicators.filter(({ projects, hasOnlySick }) => projects === 0 || hasOnlySick);
  const shown = new Set(indicators.map(({ id }) => id));
  const cells = matrix.cells.filter(({ indicatorId }) => shown.has(indicatorId));
  const movers = new Set(cells.map(({ projectId }) => projectId));
  const projects = matrix.projects.filter(
    ({ id, isForeign, indicators: own, elsewhere }) =>
      movers.has(id) || (!isForeign && own + elsewhere === 0),
  );
  return indicators.length + projects.length === 0 ? null : { ...matrix, indicators, projects, cells };
};
