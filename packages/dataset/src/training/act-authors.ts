import { positions as sourcePositions } from "../tomsk/authorities.ts";
import { trainingAccounts } from "./accounts.ts";
import { trainingPositions } from "./positions.ts";

/** Whoever acts for a post: the title that goes for a name, and the account where the training has one. */
export interface PostAuthor {
  positionId: string;
  name: string;
  accountId: string | null;
}

/** The author who acts for a post. Throws on an id that is no post. */
export const authorAt = (positionId: string): PostAuthor => {
  const post = [...trainingPositions, ...sourcePositions].find(({ id }) => id === positionId);
  if (!post) throw new Error(`${positionId} is not a post`);
  const account = trainingAccounts.find((one) => one.positionId === positionId);
  return { positionId, name: post.title, accountId: account?.id ?? null };
};
