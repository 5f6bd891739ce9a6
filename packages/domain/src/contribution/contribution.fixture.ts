import type { IndicatorContributionRecord, ProjectIndicatorRecord } from "../indicator/indicator.record.ts";

/** An assumed link, known by its project and indicator. */
export const aLink = (
  projectId: string,
  indicatorId: string,
  fields: Partial<ProjectIndicatorRecord> = {},
): ProjectIndicatorRecord => ({
  id: `${projectId} ${indicatorId}`,
  projectId,
  indicatorId,
  confidence: "assumed",
  note: null,
  origin: "training",
  sourceSlide: null,
  version: 1,
  ...fields,
});

/** What a link is to bring in years. */
export const contributionsOf = (
  { id }: ProjectIndicatorRecord,
  byYear: Readonly<Record<number, number>>,
): IndicatorContributionRecord[] =>
  Object.entries(byYear).map(([year, value]) => ({
    id: `${id} ${year}`,
    projectIndicatorId: id,
    year: Number(year),
    value,
    origin: "training",
    version: 1,
  }));
