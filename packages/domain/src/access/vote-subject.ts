/** What permissions look at in a vote: the member whose vote it is. A member's record is one. */
export interface VoteSubject {
  positionId: string | null;
  substitutePositionId: string | null;
}
