import { positionTermView } from "../authority/position-term-view.ts";
import { byBeginning, phaseOn } from "../calendar/day-period.ts";
import { overviewIndustries } from "../overview/industry-overview.ts";
import type { IndustryOverview } from "../overview/overview.view.ts";
import { groupedBy } from "../portfolio/grouping.ts";
import { positionReference, standingOn, type PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { compareRussian } from "../wording/russian-order.ts";
import { curationSpans } from "./curation-spans.ts";
import type { CurationBoard, CurationView, CuratorPost, IndustryCurations } from "./curation.view.ts";
import type { CurationRecord } from "./industry.record.ts";
import type { LateRecord } from "../change/late-records.ts";

/** What the log adds to the records: which of them were entered late, by id. */
export type LateRecords = ReadonlyMap<string, LateRecord>;

/** A curation as it stands on the index's day. */
export const curationView = (
  index: PortfolioIndex,
  curation: CurationRecord,
  late: LateRecord | undefined,
): CurationView => ({
  id: curation.id,
  post: positionReference(index, curation.positionId) ?? {
    id: curation.positionId,
    name: curation.positionId,
  },
  fromDate: curation.fromDate,
  toDate: curation.toDate,
  basis: curation.basis,
  phase: phaseOn(curation, index.today),
  begunRecordedOn: late?.begunRecordedOn ?? null,
  endRecordedOn: late?.endRecordedOn ?? null,
  origin: curation.origin,
  version: curation.version,
});

const sumOfProjects = (rows: readonly IndustryOverview[]): number =>
  rows.reduce((sum, row) => sum + row.rollUp.projects, 0);

const curatorPosts = (
  index: PortfolioIndex,
  { rows, late }: { rows: readonly IndustryOverview[]; late: LateRecords },
): CuratorPost[] => {
  const termsByPost = groupedBy(index.portfolio.PositionTerm, ({ positionId }) => positionId);
  const ids = new Set([
    ...index.portfolio.Curation.map(({ positionId }) => positionId),
    ...termsByPost.keys(),
  ]);
  return [...ids]
    .flatMap((id): CuratorPost[] => {
      const post = positionReference(index, id);
      if (post === null) return [];
      const own = rows.filter(({ deputy }) => deputy?.id === id);
      const terms = (termsByPost.get(id) ?? []).toSorted(byBeginning);
      return [
        {
          post,
          standing: standingOn(index, id),
          industries: own.map(({ industry }) => industry),
          projects: sumOfProjects(own),
          terms: terms.map((term) => positionTermView(term, { today: index.today, late: late.get(term.id) })),
        },
      ];
    })
    .toSorted((one, other) => compareRussian(one.post.name, other.post.name));
};

/** Who curates what from when to when, as known on the index's day; with the posts and how they are filled. */
export const curationBoard = (
  index: PortfolioIndex,
  { late, canAdminister }: { late: LateRecords; canAdminister: boolean },
): CurationBoard => {
  const rows = overviewIndustries(index, index.industries);
  const byIndustry = groupedBy(index.portfolio.Curation, ({ industryId }) => industryId);
  const industries = rows.map(({ industry, listedAs, deputy, rollUp }): IndustryCurations => {
    const curations = byIndustry.get(industry.id) ?? [];
    const views = curations.map((curation) => curationView(index, curation, late.get(curation.id)));
    return {
      industry,
      listedAs,
      projects: rollUp.projects,
      curator: deputy,
      standing: deputy && standingOn(index, deputy.id),
      spans: curationSpans(views, index.today),
    };
  });
  const total = sumOfProjects(rows);
  const unassigned = sumOfProjects(rows.filter(({ deputy }) => deputy === null));
  return {
    today: index.today,
    industries,
    posts: curatorPosts(index, { rows, late }),
    projects: { total, assigned: total - unassigned, unassigned },
    canAdminister,
  };
};
