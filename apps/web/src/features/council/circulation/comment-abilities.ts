/** What the reader may do with comments. */
export interface CommentAbilities {
  canComment: boolean;
  canAnswer: boolean;
  isReadOnly: boolean;
}
