import type { Role } from "@kedr/domain";
import type { Icon } from "@tabler/icons-react";
import {
  IconAlertTriangle,
  IconBriefcase,
  IconCalendarShare,
  IconClipboardCheck,
  IconChartBar,
  IconChecklist,
  IconFolderOpen,
  IconGavel,
  IconHistory,
  IconLayoutDashboard,
  IconListDetails,
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
    | "/curation"
    | "/council"
    | "/indicators";
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
    | "curation"
    | "council"
    | "indicators";
  icon: Icon;
  /** Null: everybody who is signed in. */
  roles: readonly Role[] | null;
}

const sections: readonly Section[] = [
  { to: "/", label: "overview", icon: IconLayoutDashboard, roles: null },
  { to: "/my-work", label: "myWork", icon: IconChecklist, roles: ["project_lead"] },
  {
    to: "/folder",
    label: "folder",
    icon: IconFolderOpen,
    roles: ["administrator", "project_office", "deputy_governor"],
  },
  { to: "/sector", label: "sector", icon: IconBriefcase, roles: ["deputy_governor"] },
  {
    to: "/review",
    label: "review",
    icon: IconInbox,
    roles: ["administrator", "project_office", "deputy_governor"],
  },
  {
    to: "/sector/comparison",
    label: "sectorComparison",
    icon: IconScale,
    roles: ["administrator", "project_office", "deputy_governor", "council_secretary", "council_member"],
  },
  {
    to: "/curation",
    label: "curation",
    icon: IconUsersGroup,
    roles: ["administrator", "project_office", "deputy_governor"],
  },
  { to: "/changes", label: "changes", icon: IconHistory, roles: null },
  { to: "/projects", label: "projects", icon: IconListDetails, roles: null },
  { to: "/timeline", label: "timeline", icon: IconTimeline, roles: null },
  { to: "/risks", label: "risks", icon: IconAlertTriangle, roles: null },
  { to: "/moved-targets", label: "movedTargets", icon: IconCalendarShare, roles: null },
  { to: "/assignments", label: "assignments", icon: IconClipboardCheck, roles: null },
  { to: "/council", label: "council", icon: IconGavel, roles: null },
  { to: "/indicators", label: "indicators", icon: IconChartBar, roles: null },
];

/** The sections that matter to somebody with these roles, in the order of the navigation. */
export const sectionsFor = (roles: readonly Role[]): Section[] =>
  sections.filter((section) => section.roles === null || section.roles.some((role) => roles.includes(role)));
