import type { Actor } from "../access/actor.ts";
import { holdsRole, keepsRegistry } from "../access/holds-role.ts";
import { controlTotals } from "../overview/control-totals.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { Facet, Reference } from "../project/project.view.ts";
import { unassigned } from "../project/project-groups.ts";
import { compareRussian } from "../wording/russian-order.ts";
import {
  shareGroupings,
  type Completeness,
  type GapFilters,
  type RegistryField,
  type RegistryGap,
  type ShareGroup,
  type ShareGrouping,
} from "./completeness.view.ts";
import { gapKinds } from "./gap-kinds.ts";
import { registryFields, shareOf } from "./registry-fields.ts";

/** In a list of fillers: the project office, which is no post of the registry. */
export const officeFiller = "office";

interface Heading {
  value: string;
  label: string;
}

const headingOf = (reference: Reference | null, otherwise = unassigned): Heading =>
  reference === null ? { value: otherwise, label: "" } : { value: reference.id, label: reference.name };

const headings: Record<ShareGrouping, (field: RegistryField) => Heading> = {
  industries: ({ industry }) => headingOf(industry),
  projects: ({ project }) => headingOf(project),
  deputies: ({ deputy }) => headingOf(deputy),
  fillers: ({ filler }) => headingOf(filler, officeFiller),
  bodies: ({ body }) => headingOf(body),
};

const holds = (chosen: readonly string[], value: string): boolean =>
  chosen.length === 0 || chosen.includes(value);

/**
 * Whether a gap awaits the actor: what the own post is to fill, for those who keep the registry what the office is to
 * fill, for a deputy governor whatever lies in the own sector.
 */
export const isOwnField = (actor: Actor, { filler, industry }: RegistryField): boolean =>
  (filler === null ? keepsRegistry(actor) : filler.id === actor.positionId) ||
  (holdsRole(actor, "deputy_governor") &&
    industry !== null &&
    actor.curatedIndustryIds.includes(industry.id));

const passes = (field: RegistryField, filters: GapFilters): boolean =>
  holds(filters.kinds, field.kind) &&
  shareGroupings.every((grouping) => holds(filters[grouping], headings[grouping](field).value));

const grouped = (fields: readonly RegistryField[], grouping: ShareGrouping): ShareGroup[] => {
  const groups = Map.groupBy(fields, (field) => headings[grouping](field).value);
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    return first === undefined ? [] : [{ ...headings[grouping](first), ...shareOf(own) }];
  });
};

const lackOf = ({ filled, total }: ShareGroup): number => total - filled;

const byLack = (one: ShareGroup, other: ShareGroup): number =>
  lackOf(other) - lackOf(one) ||
  compareRussian(one.label, other.label) ||
  compareRussian(one.value, other.value);

const byPlace =
  (places: readonly string[]) =>
  (one: Heading, other: Heading): number =>
    placeIn(places, one.value) - placeIn(places, other.value);

const placeIn = (places: readonly string[], value: string): number => {
  const place = places.indexOf(value);
  return place === -1 ? places.length : place;
};

const groupsOf = (index: PortfolioIndex, fields: readonly RegistryField[]): Completeness["groups"] => {
  const inOrder = (grouping: ShareGrouping): ShareGroup[] => grouped(fields, grouping).toSorted(byLack);
  return {
    industries: grouped(fields, "industries").toSorted(byPlace(index.industries.map(({ id }) => id))),
    projects: inOrder("projects").filter(({ value }) => value !== unassigned),
    deputies: inOrder("deputies"),
    fillers: inOrder("fillers"),
    bodies: inOrder("bodies"),
  };
};

const facetsOf = (index: PortfolioIndex, fields: readonly RegistryField[]): Completeness["facets"] => {
  const groups = groupsOf(index, fields);
  const facets = (all: readonly ShareGroup[]): Facet[] =>
    all
      .map((group) => ({ value: group.value, label: group.label, count: lackOf(group) }))
      .filter(({ count }) => count > 0);
  return {
    kinds: gapKinds
      .map((kind) => ({
        value: kind,
        label: kind,
        count: fields.filter((field) => field.kind === kind && !field.isFilled).length,
      }))
      .filter(({ count }) => count > 0),
    industries: facets(groups.industries),
    projects: facets(groups.projects),
    deputies: facets(groups.deputies),
    fillers: facets(groups.fillers),
    bodies: facets(groups.bodies),
  };
};

/** Plan items come first, then industries, posts, projects and indicators. */
const partOf = ({ kind, project }: RegistryGap): number => {
  const parts = ["plan_item", "industry", "post"].findIndex((part) => kind.startsWith(part));
  if (parts !== -1) return parts;
  return project === null ? 4 : 3;
};

/** Whose gaps stand together; the items of a plan keep the order that they have in it. */
const holderName = ({ kind, project, subject }: RegistryGap): string =>
  kind.startsWith("plan_item") ? "" : (project ?? subject).name;

/** The gaps of one holder keep the order of the checks. */
const listed = (index: PortfolioIndex, fields: readonly RegistryField[], actor: Actor): RegistryGap[] => {
  const places = index.industries.map(({ id }) => id);
  const industryPlace = ({ industry }: RegistryGap): number => placeIn(places, industry?.id ?? "");
  return fields
    .filter(({ isFilled }) => !isFilled)
    .map((field) => {
      const { isFilled: _, ...gap } = field;
      return { ...gap, isOwn: isOwnField(actor, field) };
    })
    .toSorted(
      (one, other) =>
        Number(other.isOwn) - Number(one.isOwn) ||
        partOf(one) - partOf(other) ||
        industryPlace(one) - industryPlace(other) ||
        compareRussian(holderName(one), holderName(other)),
    );
};

/** What the registry lacks on the index's day: every gap with who is to fill it, and how much of all is filled. */
export const completenessOf = (index: PortfolioIndex, filters: GapFilters, actor: Actor): Completeness => {
  const all = registryFields(index);
  const chosen = all.filter((field) => passes(field, filters) && (!filters.mine || isOwnField(actor, field)));
  return {
    today: index.today,
    whole: shareOf(all),
    chosen: shareOf(chosen),
    own: all.filter((field) => !field.isFilled && isOwnField(actor, field)).length,
    gaps: listed(index, chosen, actor),
    groups: groupsOf(index, chosen),
    facets: facetsOf(index, all),
    controlTotals: controlTotals(index, index.portfolio.Strategy[0] ?? null),
  };
};
