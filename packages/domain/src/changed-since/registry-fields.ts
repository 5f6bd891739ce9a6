import type { FieldsOf } from "./stored-fields.ts";

const slide = { sourceSlide: "number" } as const;

type Registry =
  | "LegalAct"
  | "LegalActLink"
  | "InformationSystem"
  | "ProjectSystem"
  | "ExpectedResult"
  | "ExpectedResultLink"
  | "Person"
  | "ProjectPerformer"
  | "ArchiveEntry";

/** How the fields of acts, systems, results, persons and archive entries are to be read. */
export const registryFields: { [Name in Registry]: FieldsOf<Name> } = {
  LegalAct: {
    kind: "text",
    number: "text",
    date: "date",
    title: "text",
    level: "code:governmentLevel",
    purpose: "text",
    url: "text",
    ...slide,
    sourceNote: "text",
  },
  LegalActLink: {
    legalActId: "to:LegalAct",
    goalId: "to:Goal",
    methodologyId: "to:Methodology",
    projectId: "to:Project",
    decisionId: "to:Decision",
  },
  InformationSystem: {
    name: "text",
    level: "code:governmentLevel",
    industryId: "to:Industry",
    ownerAuthorityId: "to:Authority",
    description: "text",
    ...slide,
    sourceNote: "text",
  },
  ProjectSystem: { projectId: "to:Project", systemId: "to:InformationSystem" },
  ExpectedResult: { strategyId: "to:Strategy", number: "number", year: "text", text: "text", ...slide },
  ExpectedResultLink: {
    resultId: "to:ExpectedResult",
    goalId: "to:Goal",
    projectId: "to:Project",
    indicatorId: "to:Indicator",
  },
  Person: { name: "text", note: "text", ...slide },
  ProjectPerformer: { projectId: "to:Project", authorityId: "to:Authority" },
  ArchiveEntry: {
    entity: "silent",
    recordId: "silent",
    fromDate: "date",
    reason: "text",
    archivedBy: "text",
  },
};
