/** What permissions look at in a council: the posts of its members and of those who stand in for them. */
export interface CouncilSubject {
  memberPositionIds: readonly string[];
}
