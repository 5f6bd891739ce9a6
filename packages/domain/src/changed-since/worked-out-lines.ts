import { curatorOf, type PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { overallMaturity } from "../maturity/maturity.ts";
import { isCounted } from "../portfolio/roll-up.ts";
import { healthOrder } from "../project/health-order.ts";
import type { Health } from "../project/health.view.ts";
import type { ProjectSummary, Reference } from "../project/project.view.ts";
import { summariseProjects } from "../project/project-summary.ts";
import type { ChangedLine, ChangeTone, StatedField } from "./changed-since.view.ts";
import type { ChangeKind } from "./change-kinds.ts";
import type { StatedValue } from "./stated-value.ts";
import type { TwoDays } from "./telling.ts";

type Line = Pick<ChangedLine, "kind" | "entity" | "name" | "industry" | "fields" | "tone" | "measure"> & {
  id: string;
  project?: Reference;
};

const line = ({ id, kind, entity, project, ...rest }: Line): ChangedLine => ({
  key: `${entity}:${id}:${kind}`,
  kind,
  entity,
  lead: rest.fields[0]?.field ?? null,
  project: project ?? null,
  indicator: null,
  meetingId: null,
  ...rest,
});

const health = (value: Health | null): StatedValue | null =>
  value === null ? null : { type: "code", set: "health", value };

const toneOfHealth = (before: Health | null, after: Health | null): ChangeTone => {
  if (before === null || after === null) return "neutral";
  return healthOrder.indexOf(after) < healthOrder.indexOf(before) ? "worse" : "better";
};

const reasons = ({ health: { reasons: known } }: ProjectSummary): StatedValue | null =>
  known.length === 0 ? null : { type: "reasons", value: known.slice(0, 3) };

const ratingFields = (before: ProjectSummary, after: ProjectSummary): StatedField[] => [
  { field: "computedHealth", before: health(before.health.computed), after: health(after.health.computed) },
  { field: "ownHealth", before: health(before.health.own), after: health(after.health.own) },
  {
    field: "effectiveHealth",
    before: health(before.health.effective),
    after: health(after.health.effective),
  },
  { field: "reasons", before: reasons(before), after: reasons(after) },
];

const ownFirst = (one: StatedField, other: StatedField): number =>
  Number(other.field === "ownHealth") - Number(one.field === "ownHealth");

const ratingLine = (
  kind: "rating_computed" | "rating_own",
  before: ProjectSummary,
  after: ProjectSummary,
): ChangedLine[] => {
  const of = kind === "rating_computed" ? "computed" : "own";
  const [was, is] = [before.health[of], after.health[of]];
  if (was === is) return [];
  const { id, name, industry } = after;
  return [
    line({
      id,
      kind,
      entity: "Project",
      name,
      industry,
      project: { id, name },
      tone: toneOfHealth(was, is),
      measure: null,
      fields:
        of === "computed" ? ratingFields(before, after) : ratingFields(before, after).toSorted(ownFirst),
    }),
  ];
};

/** The rules' rating and the lead's own, of the projects that are there on both days. */
export const ratingLines = ({ before, after }: TwoDays): ChangedLine[] => {
  const earlier = new Map(summariseProjects(before).map((project) => [project.id, project]));
  return summariseProjects(after).flatMap((project) => {
    const was = earlier.get(project.id);
    if (!was) return [];
    return [...ratingLine("rating_computed", was, project), ...ratingLine("rating_own", was, project)];
  });
};

/** The industries that another post curates on the later day, or nobody any more, with how many projects go along. */
export const curatorLines = ({ before, after, handedOver }: TwoDays): ChangedLine[] => {
  const projectsOf = (index: PortfolioIndex, industryId: string): StatedValue => ({
    type: "number",
    value: summariseProjects(index).filter(
      (project) => isCounted(project) && project.industry.id === industryId,
    ).length,
  });
  const curator = (index: PortfolioIndex, industryId: string): StatedValue | null => {
    const post = curatorOf(index, industryId);
    return post && { type: "text", value: post.name };
  };
  return after.industries
    .filter(({ id }) => handedOver.has(id))
    .map(({ id, name }) =>
      line({
        id,
        kind: "curator_changed",
        entity: "Curation",
        name,
        industry: { id, name },
        tone: after.curatorByIndustry.has(id) ? "neutral" : "worse",
        measure: null,
        fields: [
          { field: "curator", before: curator(before, id), after: curator(after, id) },
          { field: "curatedProjects", before: projectsOf(before, id), after: projectsOf(after, id) },
        ],
      }),
    );
};

interface Computed {
  id: string;
  name: string;
  computed: number | null;
  published: number | null;
}

const computedOf = (index: PortfolioIndex): Computed[] => {
  const overall = overallMaturity(index.portfolio);
  return [
    ...overall.industries.map(({ industryId, name, computed, published }) => ({
      id: industryId,
      name,
      computed,
      published: published?.value ?? null,
    })),
    {
      id: "",
      name: index.portfolio.Strategy[0]?.name ?? "",
      computed: overall.computed,
      published: overall.published?.value ?? null,
    },
  ];
};

const percent = (value: number | null): StatedValue | null =>
  value === null ? null : { type: "percent", value };

const maturityLine = (was: Computed | undefined, is: Computed): ChangedLine[] => {
  const before = was?.computed ?? null;
  if (before === is.computed) return [];
  const rise = before === null || is.computed === null ? null : is.computed - before;
  const kind: ChangeKind = "maturity_computed";
  return [
    line({
      id: is.id,
      kind,
      entity: is.id === "" ? "Strategy" : "Industry",
      name: is.name,
      industry: is.id === "" ? null : { id: is.id, name: is.name },
      tone: rise === null || rise === 0 ? "neutral" : rise > 0 ? "better" : "worse",
      measure: rise === null ? null : { unit: "points", value: rise },
      fields: [
        { field: "computedMaturity", before: percent(before), after: percent(is.computed) },
        { field: "publishedMaturity", before: percent(was?.published ?? null), after: percent(is.published) },
      ],
    }),
  ];
};

/** Computed maturity of the region and of the industries in its index. */
export const maturityLines = ({ before, after }: TwoDays): ChangedLine[] => {
  const earlier = new Map(computedOf(before).map((figure) => [figure.id, figure]));
  return computedOf(after).flatMap((figure) => maturityLine(earlier.get(figure.id), figure));
};
