import type { AccountKey } from "../sign-in.ts";

/** A view and the roles that find it in the navigation. */
export interface View {
  name: string;
  path: string;
  roles: readonly AccountKey[];
  /** The same page with fewer rows, where all rows are alike and there are many. */
  withFewRows?: string;
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
  {
    name: "projects",
    path: "/projects",
    roles: everyone,
    withFewRows: "/projects?health=%5B%22off_track%22%5D",
  },
  {
    name: "projects-by-industry",
    path: "/projects?group=industry",
    roles: ["project_office"],
    withFewRows: "/projects?group=industry&kinds=%5B%22regional%22%5D&health=%5B%22off_track%22%5D",
  },
  { name: "project", path: "/projects/PRJ-EDU-3", roles: everyone },
  { name: "project-training", path: "/projects/TPRJ-TRD-1", roles: ["project_office", "deputy_governor"] },
  {
    name: "timeline",
    path: "/timeline",
    roles: ["project_office", "deputy_governor", "reader"],
    withFewRows: "/timeline?industries=%5B%22IND-EDU%22%5D&links=true",
  },
  {
    name: "timeline-table",
    path: "/timeline?projects=%5B%22PRJ-EDU-5%22%5D&view=table",
    roles: ["project_lead"],
  },
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
  { name: "moved-targets-asked", path: "/moved-targets?show=open", roles: ["other_deputy"] },
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
  {
    name: "assignment-control",
    path: "/assignments?show=all&open=TASG-COUNCIL-MONEY",
    roles: ["council_secretary"],
  },
  { name: "discipline", path: "/assignments/discipline", roles: ["project_office", "other_deputy"] },
  {
    name: "meeting-assignments",
    path: "/council/TMTG-2022-12?part=assignments",
    roles: ["council_secretary"],
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
  { name: "changes", path: "/changes", roles: everyone, withFewRows: "/changes?areas=%5B%22targets%22%5D" },
  {
    name: "compare",
    path: "/compare?left=deputy&leftId=TPOS-DG-1&right=deputy&rightId=TPOS-DG-2",
    roles: ["reader", "deputy_governor", "project_office"],
  },
  { name: "curation", path: "/curation", roles: ["project_office", "deputy_governor"] },
  { name: "publications", path: "/publications", roles: ["project_office", "reader"] },
  { name: "council", path: "/council", roles: everyone },
  { name: "decisions", path: "/decisions", roles: ["council_secretary", "council_member"] },
  { name: "decision", path: "/decisions/TDEC-TMTG-2022-12-3-1", roles: ["council_secretary", "reader"] },
  { name: "decision-of-source", path: "/decisions/DEC-1", roles: ["council_secretary"] },
  { name: "council-as-of", path: "/council?asOf=2022-12-15", roles: ["council_member"] },
  { name: "council-year", path: "/council?year=2022", roles: ["council_secretary"] },
  { name: "search", path: "/search?q=цифровой", roles: ["reader"], withFewRows: "/search?q=двойник" },
  { name: "search-nothing", path: "/search?q=щщщщщ", roles: ["reader"] },
  { name: "council-search", path: "/council?q=отчёты", roles: ["reader"] },
  { name: "council-members", path: "/council/members", roles: ["council_secretary", "council_member"] },
  {
    name: "meeting-circulation",
    path: "/council/TMTG-2022-12?part=circulation",
    roles: ["council_secretary", "council_member"],
  },
  {
    name: "meeting-people",
    path: "/council/TMTG-2022-12?part=people",
    roles: ["council_secretary", "council_member"],
  },
  {
    name: "meeting-record",
    path: "/council/TMTG-2022-12?part=record",
    roles: ["council_secretary", "council_member"],
  },
  {
    name: "meeting-screen",
    path: "/council/TMTG-2022-12/screen?item=TMTG-2022-12-2",
    roles: ["council_secretary"],
  },
  {
    name: "meeting-documents",
    path: "/council/TMTG-2022-12?part=documents",
    roles: ["council_secretary", "reader"],
  },
  {
    name: "meeting",
    path: "/council/TMTG-2023-03",
    roles: ["council_secretary", "council_member", "deputy_governor"],
  },
  { name: "indicators", path: "/indicators", roles: everyone },
  {
    name: "indicator",
    path: "/indicators?industry=IND-GOV&indicator=GOV-3",
    roles: ["project_office", "reader"],
  },
  {
    name: "indicator-charts",
    path: "/indicators?look=charts",
    roles: ["reader"],
    withFewRows: "/indicators?industry=IND-SOC&look=charts",
  },
  { name: "indicator-card", path: "/indicators/TIND-REG-1", roles: ["project_office", "reader"] },
  { name: "indicator-card-source", path: "/indicators/GOV-3", roles: ["reader"] },
  { name: "maturity", path: "/maturity", roles: everyone },
  { name: "maturity-bars", path: "/maturity?chart=bars", roles: ["deputy_governor"] },
  { name: "maturity-region", path: "/maturity?explain=region", roles: ["reader"] },
  { name: "maturity-industry", path: "/maturity?explain=IND-URB", roles: ["reader", "project_office"] },
  { name: "maturity-indicator", path: "/maturity?explain=GOV-3", roles: ["reader"] },
  {
    name: "value-entry",
    path: "/indicators/entry?of=IND-EDU",
    roles: ["project_office", "reader"],
  },
  {
    name: "indicator-bodies",
    path: "/indicators/TIND-COM-1/bodies",
    roles: ["project_office", "reader"],
    withFewRows: "/indicators/TIND-COM-1/bodies?q=%E2%84%96%2013",
  },
  { name: "indicator-groups", path: "/indicators/GOV-3/bodies", roles: ["reader"] },
  {
    name: "indicator-bodies-entry",
    path: "/indicators/GOV-3/bodies?isEntry=true&date=2022-12-31",
    roles: ["project_office"],
  },
  { name: "value-entry-due", path: "/indicators/entry", roles: ["administrator"] },
  {
    name: "completeness",
    path: "/completeness",
    roles: ["project_office", "project_lead", "reader"],
    withFewRows: "/completeness?projects=%5B%22PRJ-EDU-5%22%5D",
  },
  {
    name: "completeness-shares",
    path: "/completeness?view=industries",
    roles: ["administrator", "other_deputy"],
  },
  { name: "completeness-controls", path: "/completeness?view=controls", roles: ["project_office"] },
  { name: "coverage", path: "/coverage?industry=IND-HEA", roles: ["project_office", "reader"] },
  { name: "coverage-sector", path: "/coverage", roles: ["other_deputy"] },
  { name: "coverage-gaps", path: "/coverage?gaps=true", roles: ["administrator"] },
  {
    name: "indicator-projects",
    path: "/indicators?industry=IND-HEA&indicator=TIND-HEA-2",
    roles: ["project_office", "other_lead"],
  },
  { name: "frameworks", path: "/frameworks", roles: ["project_office", "reader"] },
  {
    name: "framework",
    path: "/frameworks?framework=TFRW-REG",
    roles: ["project_office", "deputy_governor"],
  },
];
