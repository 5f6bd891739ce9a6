import type { Author } from "../write.ts";

/** Somebody who writes on 1 March 2023, at noon in Tomsk, unless said otherwise. */
export const buildAuthor = (overrides: Partial<Author> = {}): Author => ({
  actor: "Учебный автор",
  accountId: null,
  requestId: "request-1",
  knownAt: "2023-03-01T05:00:00.000Z",
  isImported: false,
  ...overrides,
});
