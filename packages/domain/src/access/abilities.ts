/** What the asking actor may do with the record at hand, for the client to offer and no more. */
export interface ChangeAbilities {
  canUpdate: boolean;
  /** Wider than `canUpdate`: those who ask the lead may comment too. */
  canComment: boolean;
}
