import { compareRussian } from "@kedr/domain";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** Posts to choose from, in the order a reader expects. */
export interface PositionList {
  positions: { id: string; title: string; authority: string | null }[];
}

/** Every post with the body it belongs to. */
export async function listPositions(context: ServiceContext, { asOf }: AsOfInput): Promise<PositionList> {
  authorise(context.actor, "portfolio.read", null);
  const { portfolio } = await readAt(context, asOf);
  const authorities = new Map(portfolio.Authority.map(({ id, name }) => [id, name]));
  const positions = portfolio.Position.map(({ id, title, authorityId }) => ({
    id,
    title,
    authority: authorities.get(authorityId ?? "") ?? null,
  }));
  return { positions: positions.toSorted((one, other) => compareRussian(one.title, other.title)) };
}
