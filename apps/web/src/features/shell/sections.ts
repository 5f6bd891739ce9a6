import type { Role } from "@kedr/domain";
import type { Icon } from "@tabler/icons-react";
import {
  IconAlertTriangle,
  IconBriefcase,
  IconCalendarShare,
  IconChartBar,
  IconChecklist,
  IconGavel,
  IconLayoutDashboard,
  IconListDetails,
  IconScale,
  IconTimeline,
  IconInbox,
} from "@tabler/icons-react";

/** A section of the system and who finds it in the navigation; the server decides who may read it. */
export interface Section {
  to:
    | "/"
    | "/projects"
    | "/timeline"
    | "/risks"
    | "/moved-targets"
    | "/my-work"
    | "/sector"
    | "/review"
    | "/sector/comparison"
    | "/council"
    | "/indicators";
  label:
    | "overview"
    | "projects"
    | "timeline"
    | "risks"
    | "movedTargets"
    | "myWork"
    | "sector"
    | "review"
    | "sectorComparison"
    | "council"
    | "indicators";
  icon: Icon;
  /** Null: everybody who is signed in. */
  roles: readonly Role[] | null;
}

const sections: readonly Section[] = [
  { to: "/", label: "overview", icon: IconLayoutDashboard, roles: null },
  { to: "/my-work", label: "myWork", icon: IconChecklist, roles: ["project_lead"] },
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
  { to: "/projects", label: "projects", icon: IconListDetails, roles: null },
  { to: "/timeline", label: "timeline", icon: IconTimeline, roles: null },
  { to: "/risks", label: "risks", icon: IconAlertTriangle, roles: null },
  { to: "/moved-targets", label: "movedTargets", icon: IconCalendarShare, roles: null },
  { to: "/council", label: "council", icon: IconGavel, roles: null },
  { to: "/indicators", label: "indicators", icon: IconChartBar, roles: null },
];

/** The sections that matter to somebody with these roles, in the order of the navigation. */
export const sectionsFor = (roles: readonly Role[]): Section[] =>
  sections.filter((section) => section.roles === null || section.roles.some((role) => roles.includes(role)));
