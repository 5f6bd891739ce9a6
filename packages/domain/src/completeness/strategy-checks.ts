import {
  standingOn,
  curatorOf,
  positionReference,
  type PortfolioIndex,
} from "../portfolio/portfolio-index.ts";
import { referenceTo } from "../portfolio/reference.ts";
import { isCounted } from "../portfolio/roll-up.ts";
import type { IndustryRecord } from "../industry/industry.record.ts";
import { planItems } from "../overview/overview.ts";
import type { PlanItemView } from "../overview/overview.view.ts";
import type { Reference } from "../project/project.view.ts";
import { fieldsOf, type Check, type SubjectPlace } from "./check.ts";
import type { RegistryField } from "./completeness.view.ts";

const planItemChecks: readonly Check<PlanItemView>[] = [
  { kind: "plan_item_due", by: "office", isFilled: ({ dueDate }) => dueDate !== null },
  { kind: "plan_item_responsible", by: "office", isFilled: ({ responsible }) => responsible !== null },
  { kind: "plan_item_indicator", by: "office", isFilled: ({ indicator }) => indicator !== null },
];

const industryChecks: readonly Check<IndustryRecord>[] = [
  { kind: "industry_curator", by: "office", isFilled: ({ id }, index) => curatorOf(index, id) !== null },
];

const postChecks: readonly Check<Reference>[] = [
  {
    kind: "post_holder",
    by: "office",
    isFilled: ({ id }, index) => ["held", "acting"].includes(standingOn(index, id)),
  },
];

const nowhere = { project: null, industry: null, body: null, deputy: null, answerer: null } as const;

/** What is asked of the items of the year's plan that the overview shows and that are not carried out yet. */
export const planItemFields = (index: PortfolioIndex): RegistryField[] =>
  planItems(index)
    .filter(({ state }) => state !== "completed")
    .flatMap((item) => {
      const place: SubjectPlace = { ...nowhere, subject: { id: item.id, name: item.title } };
      return fieldsOf(index, planItemChecks, { of: item, place }).map((field) => ({
        ...field,
        year: item.year,
      }));
    });

/**
 * What is asked of each industry. That nobody curates it is one gap and not one of each of its projects: it is filled
 * once.
 */
export const industryFields = (index: PortfolioIndex): RegistryField[] =>
  index.industries.flatMap((industry) => {
    const { id, name } = industry;
    const place = {
      ...nowhere,
      subject: { id, name },
      industry: { id, name },
      deputy: curatorOf(index, id),
    };
    return fieldsOf(index, industryChecks, { of: industry, place });
  });

/** What is asked of each post that leads a project at work or curates an industry. */
export const postFields = (
  index: PortfolioIndex,
  bodies: ReadonlyMap<string, Reference>,
): RegistryField[] => {
  const leads = index.portfolio.Project.filter(isCounted).map(({ leadPositionId }) => leadPositionId);
  const posts = new Set([...leads, ...index.curatorByIndustry.values()]);
  return [...posts].flatMap((id) => {
    const post = positionReference(index, id);
    if (post === null) return [];
    const authorityId = index.positionById.get(post.id)?.authorityId ?? null;
    const place = { ...nowhere, subject: post, body: referenceTo(bodies, authorityId) };
    return fieldsOf(index, postChecks, { of: post, place }).map((field) => ({
      ...field,
      standing: standingOn(index, post.id),
    }));
  });
};
