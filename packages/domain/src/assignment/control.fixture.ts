import { industry, indexOf, position } from "../portfolio/portfolio.fixture.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { CouncilRecord } from "../council/council.record.ts";
import { plainCouncil } from "../council/blank-records.ts";
import type { AssignmentExtensionRecord, AssignmentPartyRecord } from "./assignment-control.record.ts";

/** Council with the plain rules of control. */
export const council: CouncilRecord = {
  ...plainCouncil,
  id: "COUNCIL",
  name: "Совет",
  origin: "training",
  sourceSlide: null,
  version: 1,
};

/** A co-assignee that has not begun. */
export const party = (fields: Partial<AssignmentPartyRecord> = {}): AssignmentPartyRecord => ({
  id: "PTY-1",
  assignmentId: "ASG-1",
  positionId: "POS-2",
  dueDate: null,
  execution: "not_started",
  executionNote: null,
  reportedOn: null,
  origin: "training",
  version: 1,
  ...fields,
});

/** Asked by the lead a week ago, not answered. */
export const extension = (fields: Partial<AssignmentExtensionRecord> = {}): AssignmentExtensionRecord => ({
  id: "EXT-1",
  assignmentId: "ASG-1",
  fromDate: "2023-04-01",
  newDate: "2023-04-14",
  reason: "Ждём поставщика",
  state: "requested",
  requestedOn: "2023-02-22",
  requestedBy: "Руководитель проекта",
  requestedById: "A-LEAD",
  decidedOn: null,
  decidedBy: null,
  decidedById: null,
  decisionNote: null,
  origin: "training",
  version: 1,
  ...fields,
});

const body = (id: string, parentId: string | null) => ({
  id,
  name: `Орган ${id}`,
  kind: "department" as const,
  parentId,
  formerName: null,
  isInstructed: true,
  origin: "training" as const,
  sourceSlide: null,
  version: 1,
});

/** The lead's body with a head, above it another body with a head; the industry is curated by POS-1. */
export const controlIndex = (records: Partial<Portfolio> = {}): PortfolioIndex =>
  indexOf({
    Council: [council],
    Authority: [body("ORG-1", "ORG-0"), body("ORG-0", null), body("ORG-2", null)],
    Position: [
      position({ id: "POS-1" }),
      position({ id: "POS-2", authorityId: "ORG-2" }),
      position({ id: "POS-LEAD", authorityId: "ORG-1" }),
      position({ id: "POS-HEAD", authorityId: "ORG-1", isHead: true }),
      position({ id: "POS-TOP", authorityId: "ORG-0", isHead: true }),
    ],
    Industry: [industry({ id: "IND-1" })],
    ...records,
  });
