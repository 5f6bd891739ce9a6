import type { AccountKey } from "../sign-in.ts";

/** A view and the roles that find it in the navigation. */
export interface View {
  name: string;
  path: string;
  roles: readonly AccountKey[];
}

const everyone = [
  "administrator",
  "project_office",
  "project_lead",
  "deputy_governor",
  "council_secretary",
  "council_member",
  "reader",
] as const;

/** Every page, for review and for the guides. */
export const views: readonly View[] = [
  { name: "overview", path: "/", roles: everyone },
  { name: "overview-as-of", path: "/?asOf=2022-12-15", roles: ["project_office"] },
  { name: "projects", path: "/projects", roles: everyone },
  { name: "projects-by-industry", path: "/projects?group=industry", roles: ["project_office"] },
  { name: "project", path: "/projects/PRJ-EDU-3", roles: everyone },
  { name: "project-training", path: "/projects/TPRJ-TRD-1", roles: ["project_office", "deputy_governor"] },
  { name: "timeline", path: "/timeline", roles: ["project_office", "deputy_governor", "reader"] },
  {
    name: "timeline-all",
    path: "/timeline?zoom=all&folded=true&asOf=2022-12-15",
    roles: ["project_office"],
  },
  { name: "my-work", path: "/my-work", roles: ["project_lead", "other_lead"] },
  { name: "report", path: "/projects/PRJ-EDU-3/report", roles: ["project_lead"] },
  { name: "report-returned", path: "/projects/TPRJ-EDU-2/report", roles: ["project_lead"] },
  { name: "plan", path: "/projects/TPRJ-EDU-2/plan", roles: ["project_lead", "project_office"] },
  { name: "review", path: "/review", roles: ["project_office", "deputy_governor", "other_deputy"] },
  { name: "periods", path: "/periods", roles: ["project_office", "reader"] },
  { name: "moved-targets", path: "/moved-targets", roles: ["project_office", "project_lead", "reader"] },
  {
    name: "assignments",
    path: "/assignments?show=all",
    roles: ["project_office", "project_lead", "other_deputy"],
  },
  {
    name: "assignment",
    path: "/assignments?show=all&open=TASG-1",
    roles: ["other_deputy"],
  },
  { name: "risks", path: "/risks", roles: ["project_office", "project_lead", "reader"] },
  { name: "problems", path: "/risks?tab=problems", roles: ["project_office"] },
  { name: "notifications", path: "/notifications", roles: ["project_office", "project_lead"] },
  { name: "sector", path: "/sector", roles: ["deputy_governor", "other_deputy"] },
  { name: "folder", path: "/folder", roles: ["other_deputy", "project_office"] },
  {
    name: "sector-comparison",
    path: "/sector/comparison",
    roles: ["administrator", "project_office", "deputy_governor", "council_secretary", "council_member"],
  },
  { name: "curation", path: "/curation", roles: ["project_office", "deputy_governor"] },
  { name: "council", path: "/council", roles: everyone },
  { name: "indicators", path: "/indicators", roles: everyone },
  { name: "indicator", path: "/indicators?indicator=GOV-3", roles: ["project_office", "reader"] },
];
