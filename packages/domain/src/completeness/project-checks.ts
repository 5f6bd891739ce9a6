import { yearOf } from "../calendar/days.ts";
import { isOfStrategy } from "../indicator/indicator-list.ts";
import { fundingFigures, fundingStatus } from "../funding/funding.ts";
import { countedLinks, linkRegister, type LinkedProject } from "../contribution/link-register.ts";
import { statedBy, yearsOf } from "../contribution/link-view.ts";
import { milestoneState } from "../milestone/milestone-state.ts";
import type { MilestoneRecord } from "../milestone/milestone.record.ts";
import {
  curatorOf,
  industryReference,
  positionReference,
  type PortfolioIndex,
} from "../portfolio/portfolio-index.ts";
import { referenceTo } from "../portfolio/reference.ts";
import { isCounted } from "../portfolio/roll-up.ts";
import type { ProjectRecord } from "../project/project.record.ts";
import type { Reference } from "../project/project.view.ts";
import { fieldsOf, isWritten, type Check, type SubjectPlace } from "./check.ts";
import type { RegistryField } from "./completeness.view.ts";

const linesOfYear = ({ id }: ProjectRecord, { fundingLinesByProject, today }: PortfolioIndex) =>
  (fundingLinesByProject.get(id) ?? []).filter(({ year }) => year === yearOf(today));

const isMoneyDetermined = (project: ProjectRecord, index: PortfolioIndex): boolean =>
  fundingStatus(project, linesOfYear(project, index), yearOf(index.today)) !== "not_determined";

/** Links with indicators of the strategy, as the coverage counts them. */
const strategyLinks = (index: PortfolioIndex, projectId: string): LinkedProject[] => {
  const { indicators, byProject } = linkRegister(index);
  return countedLinks(byProject.get(projectId)).filter(({ link }) => {
    const view = indicators.get(link.indicatorId);
    return view !== undefined && isOfStrategy({ industryId: view.industry?.id ?? null });
  });
};

/** What the passport of a project asks for. The money is judged as the registry judges it. */
const projectChecks: readonly Check<ProjectRecord>[] = [
  { kind: "project_lead", by: "office", isFilled: ({ leadPositionId }) => leadPositionId !== null },
  {
    kind: "project_body",
    by: "office",
    isFilled: ({ responsibleAuthorityId }) => responsibleAuthorityId !== null,
  },
  { kind: "project_goal", by: "office", isFilled: ({ goalId }) => goalId !== null },
  {
    kind: "project_federal",
    by: "office",
    // Mandatory projects are set federally; a region's own need not follow any federal one.
    isAsked: ({ kind }) => kind === "mandatory",
    isFilled: ({ federalProject }) => isWritten(federalProject),
  },
  { kind: "project_start", by: "answerer", isFilled: ({ startDate }) => startDate !== null },
  { kind: "project_end", by: "answerer", isFilled: ({ endDate }) => endDate !== null },
  { kind: "project_description", by: "answerer", isFilled: ({ description }) => isWritten(description) },
  { kind: "project_effect", by: "answerer", isFilled: ({ expectedEffect }) => isWritten(expectedEffect) },
  {
    kind: "project_milestones",
    by: "answerer",
    isFilled: ({ id }, { milestonesByProject }) => (milestonesByProject.get(id) ?? []).length > 0,
  },
  {
    kind: "project_indicators",
    by: "answerer",
    isFilled: ({ id }, index) => strategyLinks(index, id).length > 0,
  },
  { kind: "project_need", by: "answerer", isOfYear: true, isFilled: isMoneyDetermined },
  {
    kind: "project_allocation",
    by: "answerer",
    isOfYear: true,
    isAsked: (project, index) =>
      project.fundingRequirement !== "not_required" && isMoneyDetermined(project, index),
    isFilled: (project, index) => fundingFigures(linesOfYear(project, index)).allocated !== null,
  },
];

const milestoneChecks: readonly Check<MilestoneRecord>[] = [
  {
    kind: "milestone_date",
    by: "answerer",
    isAsked: (milestone, { today }) => milestoneState(milestone, today) !== "cancelled",
    isFilled: (milestone, { today }) => milestoneState(milestone, today) !== "undated",
  },
];

const linkChecks: readonly Check<LinkedProject>[] = [
  {
    kind: "link_contribution",
    by: "answerer",
    isFilled: (linked, index) => {
      const view = linkRegister(index).indicators.get(linked.link.indicatorId);
      return view !== undefined && statedBy(linked, yearsOf(view, index.today)) !== null;
    },
  },
];

/** What is asked of a project at work, of its milestones and of its links with indicators; nothing of a cancelled one. */
export const projectFields = (
  index: PortfolioIndex,
  project: ProjectRecord,
  bodies: ReadonlyMap<string, Reference>,
): RegistryField[] => {
  if (!isCounted(project)) return [];
  const { id, name, industryId, responsibleAuthorityId, leadPositionId } = project;
  const place: SubjectPlace = {
    subject: { id, name },
    project: { id, name },
    industry: industryReference(index, industryId),
    body: referenceTo(bodies, responsibleAuthorityId),
    deputy: curatorOf(index, industryId),
    answerer: positionReference(index, leadPositionId),
  };
  const within = (subject: Reference): SubjectPlace => ({ ...place, subject });
  const { indicators } = linkRegister(index);
  return [
    ...fieldsOf(index, projectChecks, { of: project, place }),
    ...(index.milestonesByProject.get(id) ?? []).flatMap((milestone) =>
      fieldsOf(index, milestoneChecks, {
        of: milestone,
        place: within({ id: milestone.id, name: milestone.title }),
      }),
    ),
    ...strategyLinks(index, id).flatMap((linked) =>
      fieldsOf(index, linkChecks, {
        of: linked,
        place: within({ id: linked.link.id, name: indicators.get(linked.link.indicatorId)?.name ?? "" }),
      }),
    ),
  ];
};
