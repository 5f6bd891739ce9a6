import type { Role } from "@kedr/domain";
import type { Icon } from "@tabler/icons-react";
import {
  IconAlertTriangle,
  IconBriefcase,
  IconCalendarShare,
  IconCertificate,
  IconClipboardCheck,
  IconChartBar,
  IconChecklist,
  IconFolderOpen,
  IconGauge,
  IconGavel,
  IconHistory,
  IconListCheck,
  IconLayoutDashboard,
  IconListDetails,
  IconRulerMeasure,
  IconScale,
  IconTimeline,
  IconUsersGroup,
  IconInbox,
} from "@tabler/icons-react";

/** A section of the system and who finds it in the navigation; the server decides who may read it. */
export interface Section {
  to:
    | "/"
    | "/changes"
    | "/projects"
    | "/timeline"
    | "/risks"
    | "/moved-targets"
    | "/assignments"
    | "/my-work"
    | "/folder"
    | "/sector"
    | "/review"
    | "/sector/comparison"
    | "/completeness"
    | "/curation"
    | "/council"
    | "/maturity"
    | "/indicators"
    | "/frameworks"
    | "/publications";
  label:
    | "overview"
    | "changes"
    | "projects"
    | "timeline"
    | "risks"
    | "movedTargets"
    | "assignments"
    | "myWork"
    | "folder"
    | "sector"
    | "review"
    | "sectorComparison"
    | "completeness"
    | "curation"
    | "council"
    | "maturity"
    | "indicators"
    | "frameworks"
    | "publications";
  icon: Icon;
  group: SectionGroup;
  /** Null: everybody who is signed in. */
  roles: readonly Role[] | null;
}

/** What its sections are for, in the order of the headings. */
const groups = ["own", "picture", "carrying", "control", "council"] as const;
type SectionGroup = (typeof groups)[number];

/** Sections under one heading; without a heading where one list is short enough to be read at a glance. */
interface SectionList {
  heading: SectionGroup | null;
  sections: readonly Section[];
}

/** So many sections still make one list. */
const shortList = 14;

const sections: readonly Section[] = [
  { to: "/", label: "overview", icon: IconLayoutDashboard, group: "picture", roles: null },
  { to: "/my-work", label: "myWork", icon: IconChecklist, group: "own", roles: ["project_lead"] },
  {
    to: "/folder",
    label: "folder",
    icon: IconFolderOpen,
    group: "own",
    roles: ["administrator", "project_office", "deputy_governor"],
  },
  { to: "/sector", label: "sector", icon: IconBriefcase, group: "own", roles: ["deputy_governor"] },
  {
    to: "/review",
    label: "review",
    icon: IconInbox,
    group: "own",
    roles: ["administrator", "project_office", "deputy_governor"],
  },
  {
    to: "/sector/comparison",
    label: "sectorComparison",
    icon: IconScale,
    group: "control",
    roles: ["administrator", "project_office", "deputy_governor", "council_secretary", "council_member"],
  },
  {
    to: "/curation",
    label: "curation",
    icon: IconUsersGroup,
    group: "control",
    roles: ["administrator", "project_office", "deputy_governor"],
  },
  {
    to: "/completeness",
    label: "completeness",
    icon: IconListCheck,
    group: "control",
    roles: ["administrator", "project_office", "project_lead", "deputy_governor"],
  },
  { to: "/changes", label: "changes", icon: IconHistory, group: "picture", roles: null },
  { to: "/projects", label: "projects", icon: IconListDetails, group: "carrying", roles: null },
  { to: "/timeline", label: "timeline", icon: IconTimeline, group: "carrying", roles: null },
  { to: "/risks", label: "risks", icon: IconAlertTriangle, group: "carrying", roles: null },
  { to: "/moved-targets", label: "movedTargets", icon: IconCalendarShare, group: "control", roles: null },
  { to: "/assignments", label: "assignments", icon: IconClipboardCheck, group: "control", roles: null },
  { to: "/council", label: "council", icon: IconGavel, group: "council", roles: null },
  { to: "/maturity", label: "maturity", icon: IconGauge, group: "picture", roles: null },
  { to: "/indicators", label: "indicators", icon: IconChartBar, group: "picture", roles: null },
  { to: "/frameworks", label: "frameworks", icon: IconRulerMeasure, group: "picture", roles: null },
  { to: "/publications", label: "publications", icon: IconCertificate, group: "council", roles: null },
];

/** The sections that matter to somebody with these roles, in the order of the navigation. */
export const sectionsFor = (roles: readonly Role[]): Section[] =>
  sections.filter((section) => section.roles === null || section.roles.some((role) => roles.includes(role)));

/** The same sections as the navigation shows them: one list of a few, else a list under each heading. */
export const sectionLists = (roles: readonly Role[]): SectionList[] => {
  const found = sectionsFor(roles);
  if (found.length <= shortList) return [{ heading: null, sections: found }];
  return groups
    .map((heading) => ({ heading, sections: found.filter(({ group }) => group === heading) }))
    .filter(({ sections }) => sections.length > 0);
};
