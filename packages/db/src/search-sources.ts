import type { RecordName, SearchField, SearchKind } from "@kedr/domain";

/**
 * How one kind is searched and told. Expressions are SQL over the record `r` and what is joined to it; those of `title`,
 * `texts` and `hidden` look at `r` alone, because they are indexed: a change of them needs a migration.
 */
export interface SearchSource {
  kind: SearchKind;
  table: RecordName;
  title: string;
  /** Other texts that are searched and can be shown. */
  texts: Partial<Record<SearchField, string>>;
  /** What is searched and never shown. */
  hidden?: string;
  joins?: string;
  /** Name and expression of each fact of `SearchFacts`. */
  facts: Record<string, string>;
  /** Records that are no find. */
  where?: string;
}

/** Ids that people know; those made by the program («3f0c9a12-…») mean nothing to anybody. */
const code = `CASE WHEN r."id" !~ '^[0-9a-f]{8}-' THEN r."id" END`;
const project = { projectId: `p."id"`, projectName: `p."name"` };
const joinProject = `LEFT JOIN "Project" p ON p."id" = r."projectId"`;
const meeting = { meetingId: `m."id"`, meetingDate: `m."date"`, meetingNumber: `m."number"` };
/** The day that is looked at. */
const onDay = (alias: string): string =>
  `${alias}."fromDate" <= $2::date AND coalesce(${alias}."toDate" >= $2::date, true)`;

/** Everything that can be found. */
export const searchSources: readonly SearchSource[] = [
  {
    kind: "project",
    table: "Project",
    title: `r."name"`,
    texts: {
      code,
      fullName: `r."fullName"`,
      description: `r."description"`,
      expectedEffect: `r."expectedEffect"`,
      federalProject: `r."federalProject"`,
    },
    joins: `LEFT JOIN "Industry" i ON i."id" = r."industryId"`,
    facts: { industryName: `i."name"` },
  },
  {
    kind: "milestone",
    table: "Milestone",
    title: `r."title"`,
    texts: { description: `r."description"` },
    joins: joinProject,
    facts: { ...project, date: `coalesce(r."forecastDate", r."baselineDate")`, doneOn: `r."actualDate"` },
  },
  {
    kind: "indicator",
    table: "Indicator",
    title: `r."name"`,
    texts: { code, sourceSystem: `r."sourceSystem"` },
    joins: `LEFT JOIN "Industry" i ON i."id" = r."industryId"`,
    facts: { industryName: `i."name"` },
  },
  {
    kind: "assignment",
    table: "Assignment",
    title: `r."text"`,
    texts: { code, executionNote: `r."executionNote"` },
    joins: `${joinProject} LEFT JOIN "Position" w ON w."id" = r."assigneePositionId"`,
    facts: { ...project, postTitle: `w."title"`, date: `r."dueDate"`, doneOn: `r."releasedOn"` },
  },
  {
    kind: "decision",
    table: "Decision",
    title: `r."text"`,
    texts: { code, addressees: `r."addressees"` },
    joins: `LEFT JOIN "AgendaItem" a ON a."id" = r."agendaItemId" LEFT JOIN "Meeting" m ON m."id" = a."meetingId"`,
    facts: { ...meeting, itemId: `a."id"`, place: `a."number" || '.' || r."number"`, date: `r."dueDate"` },
  },
  {
    kind: "question",
    table: "AgendaItem",
    title: `r."title"`,
    texts: { reason: `r."reason"`, presenter: `r."presenter"` },
    joins: `LEFT JOIN "Meeting" m ON m."id" = r."meetingId"`,
    facts: { ...meeting, itemId: `r."id"`, place: `r."number"::text` },
  },
  {
    kind: "meeting",
    table: "Meeting",
    title: `'заседание ' || kedr_day_in_words(r."date") || coalesce(' № ' || r."number"::text, '')`,
    texts: { registrationNumber: `r."registrationNumber"`, place: `r."place"` },
    hidden: `'протокол'`,
    facts: { meetingId: `r."id"`, meetingDate: `r."date"`, meetingNumber: `r."number"` },
  },
  {
    kind: "risk",
    table: "Risk",
    title: `r."title"`,
    texts: { measure: `r."measure"` },
    joins: joinProject,
    facts: { ...project, date: `r."dueDate"`, doneOn: `r."settledOn"` },
  },
  {
    kind: "problem",
    table: "Problem",
    title: `r."title"`,
    texts: { measure: `r."measure"` },
    joins: joinProject,
    facts: { ...project, date: `r."dueDate"`, doneOn: `r."resolvedOn"` },
  },
  {
    kind: "body",
    table: "Authority",
    title: `r."name"`,
    texts: { formerName: `r."formerName"` },
    joins: `LEFT JOIN "Authority" u ON u."id" = r."parentId"`,
    facts: { bodyName: `u."name"` },
  },
  {
    kind: "post",
    table: "Position",
    title: `r."title"`,
    texts: {},
    joins: `LEFT JOIN "Authority" b ON b."id" = r."authorityId"`,
    facts: {
      bodyName: `b."name"`,
      term: `(SELECT t."state" FROM "PositionTerm" t WHERE t."positionId" = r."id" AND ${onDay("t")}
              ORDER BY t."fromDate" DESC, t."id" LIMIT 1)`,
      isCurator: `EXISTS (SELECT 1 FROM "Curation" c WHERE c."positionId" = r."id" AND ${onDay("c")})`,
      isLead: `EXISTS (SELECT 1 FROM "Project" l WHERE l."leadPositionId" = r."id")`,
    },
  },
  {
    kind: "member",
    table: "CouncilMember",
    title: `r."name"`,
    texts: {},
    facts: {},
    where: `r."name" IS NOT NULL`,
  },
  { kind: "industry", table: "Industry", title: `r."name"`, texts: {}, facts: {} },
  {
    kind: "framework",
    table: "Framework",
    title: `r."name"`,
    texts: { description: `r."description"` },
    facts: { frameworkId: `r."id"` },
  },
  {
    kind: "methodology",
    table: "Methodology",
    title: `r."name"`,
    texts: { act: `r."act"` },
    joins: `LEFT JOIN "Framework" f ON f."id" = r."frameworkId"`,
    facts: { frameworkId: `r."frameworkId"`, frameworkName: `f."name"` },
  },
];

/** All that is searched of a record, as its index has it. */
export const searchedText = ({ title, texts, hidden }: SearchSource): string =>
  [
    ...[title, ...Object.values(texts)].map((expression) => `coalesce(${expression}, '')`),
    ...(hidden === undefined ? [] : [hidden]),
  ].join(` || ' ' || `);
