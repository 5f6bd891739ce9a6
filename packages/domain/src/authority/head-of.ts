import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";

/** The post at the head of a body; null where none is entered. Of two, the one whose id comes first. */
export const headOfBody = ({ portfolio }: PortfolioIndex, authorityId: string): string | null =>
  portfolio.Position.filter((post) => post.isHead && post.authorityId === authorityId)
    .map(({ id }) => id)
    .toSorted()[0] ?? null;

/** The post above a post: the head of its body; for the head itself, the head of the body above. Null where none is entered. */
export const headOf = (index: PortfolioIndex, positionId: string): string | null => {
  const authorityId = index.positionById.get(positionId)?.authorityId ?? null;
  if (authorityId === null) return null;
  const head = headOfBody(index, authorityId);
  if (head !== positionId) return head;
  const above = index.portfolio.Authority.find(({ id }) => id === authorityId)?.parentId ?? null;
  return above === null ? null : headOfBody(index, above);
};
