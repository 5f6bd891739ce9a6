/** What permissions look at in an assignment. An assignment record is one. */
export interface AssignmentSubject {
  assigneePositionId: string;
  issuerPositionId: string | null;
  /** Null where the issuer's account was not kept. */
  issuedById: string | null;
}
