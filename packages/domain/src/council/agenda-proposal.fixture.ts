import type { AgendaProposalRecord } from "./council.record.ts";

/** A question about a project, proposed by the deputy governor of the fixtures. */
export const aProposal = (fields: Partial<AgendaProposalRecord> = {}): AgendaProposalRecord => ({
  id: "PRP-1",
  title: "О сроках проекта «Новый умный дом»",
  reason: "Сроки сорваны второй раз",
  projectId: "PRJ-1",
  indicatorId: null,
  proposedBy: "Заместитель Губернатора",
  proposedById: "A-DEPUTY",
  proposedByPositionId: "POS-1",
  proposedOn: "2023-02-20",
  state: "proposed",
  origin: "training",
  version: 1,
  ...fields,
});
