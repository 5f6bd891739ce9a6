import type { Actor } from "./actor.ts";
import { holdsAnyRole } from "./holds-role.ts";
import type { VoteSubject } from "./vote-subject.ts";

/** Voting in a written procedure: whoever acts for the member's post, or for the post that stands in for the member. */
export const mayCastVote = (actor: Actor, { positionId, substitutePositionId }: VoteSubject): boolean =>
  holdsAnyRole(actor) &&
  actor.positionId !== null &&
  (actor.positionId === positionId || actor.positionId === substitutePositionId);
