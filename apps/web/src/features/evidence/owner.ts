/** What a file belongs to. */
export type EvidenceOwner =
  | { milestoneId: string }
  | { indicatorValueId: string }
  | { assignmentId: string }
  | { agendaItemId: string };

/** Where a file of that name goes. */
export const uploadAddress = (owner: EvidenceOwner, name: string): string =>
  `/uploads?${new URLSearchParams({ ...owner, name }).toString()}`;
