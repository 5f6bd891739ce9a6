/** What permissions look at in an assignment. An assignment record is one. */
export interface AssignmentSubject {
  assigneePositionId: string;
  issuerPositionId: string | null;
  /** Null where the issuer's account was not kept. */
  issuedById: string | null;
}

/** What permissions look at where each who carries a part out is asked about. */
export interface SharedAssignmentSubject extends AssignmentSubject {
  /** The posts of the co-assignees. */
  partyPositionIds: readonly string[];
}
