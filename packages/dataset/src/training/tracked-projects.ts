import type { CalendarDate, FundingRequirement, ProjectKind, ProjectRecord } from "@kedr/domain";
import { projects as sourceProjects } from "../tomsk/projects.ts";
import { authorityIdOf } from "./authorities.ts";
import { trainingIndustries } from "./industries/training-industries.ts";
import { training } from "./origin.ts";
import type { WayOfWorking } from "./phases/phases.ts";
import { industryCodeOf, officePost, titleOf } from "./positions.ts";

/** A project of the source or of the training, with what the generated history needs to know of it. */
export interface TrackedProject {
  id: string;
  name: string;
  industryCode: string;
  kind: ProjectKind;
  way: WayOfWorking;
  leadPositionId: string | null;
  /** Who writes about the project: its lead's post, or the project office while there is none. */
  reporter: string;
  /** The last day its milestones may take. */
  planEnd: CalendarDate;
  fundingRequirement: FundingRequirement;
  /** Whether the overlay enters money for it. */
  hasMoney: boolean;
}

const lastPlanDay: CalendarDate = "2024-12-27";

/** Left without a lead, so that «не назначен» shows. */
const withoutLead: readonly string[] = ["PRJ-TRN-3", "TPRJ-TUR-3", "TPRJ-FIN-2"];

const waysOfSource: Record<string, WayOfWorking> = {
  "PRJ-URB-1": "system",
  "PRJ-URB-2": "service",
  "PRJ-TRN-1": "registry",
  "PRJ-TRN-2": "system",
  "PRJ-TRN-3": "service",
  "PRJ-GOV-1": "system",
  "PRJ-GOV-2": "service",
  "PRJ-GOV-3": "service",
  "PRJ-GOV-4": "system",
  "PRJ-GOV-5": "registry",
  "PRJ-GOV-6": "registry",
  "PRJ-GOV-7": "infrastructure",
  "PRJ-GOV-8": "substitution",
  "PRJ-GOV-9": "service",
  "PRJ-EDU-1": "learning",
  "PRJ-EDU-2": "service",
  "PRJ-EDU-3": "system",
  "PRJ-EDU-4": "service",
  "PRJ-EDU-5": "system",
};

/** The source says nothing of their money; for these the training enters lines, all of them covered. */
const sourceWithMoney: readonly string[] = ["PRJ-TRN-2", "PRJ-GOV-4", "PRJ-GOV-7", "PRJ-GOV-8", "PRJ-EDU-3"];

const leadOf = (projectId: string, industryCode: string) => {
  const leadPositionId = withoutLead.includes(projectId) ? null : `TPOS-LEAD-${industryCode}`;
  return { leadPositionId, reporter: leadPositionId === null ? officePost.title : titleOf(leadPositionId) };
};

const ofSource: TrackedProject[] = sourceProjects.map(
  ({ id, name, kind, industryId, fundingRequirement }) => ({
    id,
    name,
    industryCode: industryCodeOf(industryId),
    kind,
    way: waysOfSource[id] ?? "system",
    ...leadOf(id, industryCodeOf(industryId)),
    planEnd: lastPlanDay,
    fundingRequirement,
    hasMoney: sourceWithMoney.includes(id),
  }),
);

const typed = trainingIndustries.flatMap(({ code, kind, projects }) =>
  projects.map((project, index) => ({ id: `TPRJ-${code}-${index + 1}`, code, kind, project })),
);

const ofTraining: TrackedProject[] = typed.map(({ id, code, kind, project }) => ({
  id,
  name: project.name,
  industryCode: code,
  kind,
  way: project.way,
  ...leadOf(id, code),
  planEnd: project.end < lastPlanDay ? project.end : lastPlanDay,
  fundingRequirement: project.money,
  hasMoney: project.money === "required",
}));

/** All 75: the 19 of the source first. */
export const trackedProjects: TrackedProject[] = [...ofSource, ...ofTraining];

/** The passports of the 56 training projects. */
export const trainingProjects: ProjectRecord[] = typed.map(({ id, code, kind, project }) => ({
  id,
  name: project.name,
  fullName: null,
  kind,
  industryId: `IND-${code}`,
  goalId: `SG-${project.goal}`,
  stage: "active",
  description: project.description,
  expectedEffect: project.expectedEffect,
  federalProject: null,
  responsibleAuthorityId: authorityIdOf(code),
  leadPositionId: leadOf(id, code).leadPositionId,
  fundingRequirement: project.money,
  startDate: project.start,
  endDate: project.end,
  sourceDocument: null,
  sourceSlide: null,
  sourceNote: null,
  ...training,
}));
