import type { RecordName } from "../../portfolio/portfolio.ts";
import type { CardName } from "./cards.ts";

/** A field of a card that says what the record is tied to, and the records that keep the ties. */
export interface CardTie {
  /** The card's field. */
  field: string;
  /** The kind of the tying records. */
  link: "ProjectPerformer" | "ProjectSystem" | "LegalActLink" | "ExpectedResultLink";
  /** Their field with the id of the card's record, and that of the other one. */
  own: string;
  other: string;
  to: RecordName;
}

const ofAct = { link: "LegalActLink", own: "legalActId" } as const;
const ofResult = { link: "ExpectedResultLink", own: "resultId" } as const;

/** The ties that a card of each kind may say; every other field of a card is a field of the record. */
export const cardTies: { [Name in CardName]: readonly CardTie[] } = {
  Strategy: [],
  Goal: [],
  Industry: [],
  PlanItem: [],
  ExpectedResult: [
    { field: "goalIds", ...ofResult, other: "goalId", to: "Goal" },
    { field: "projectIds", ...ofResult, other: "projectId", to: "Project" },
    { field: "indicatorIds", ...ofResult, other: "indicatorId", to: "Indicator" },
  ],
  Project: [
    {
      field: "performerIds",
      link: "ProjectPerformer",
      own: "projectId",
      other: "authorityId",
      to: "Authority",
    },
    {
      field: "systemIds",
      link: "ProjectSystem",
      own: "projectId",
      other: "systemId",
      to: "InformationSystem",
    },
    { field: "actIds", link: "LegalActLink", own: "projectId", other: "legalActId", to: "LegalAct" },
  ],
  Authority: [],
  Position: [],
  Person: [],
  LegalAct: [
    { field: "goalIds", ...ofAct, other: "goalId", to: "Goal" },
    { field: "methodologyIds", ...ofAct, other: "methodologyId", to: "Methodology" },
    { field: "projectIds", ...ofAct, other: "projectId", to: "Project" },
    { field: "decisionIds", ...ofAct, other: "decisionId", to: "Decision" },
  ],
  InformationSystem: [
    { field: "projectIds", link: "ProjectSystem", own: "systemId", other: "projectId", to: "Project" },
  ],
};
