import { describe, expect, it } from "vitest";
import { createRevisions } from "./revisions.ts";
import { createApiClient } from "./trpc.ts";

/** How many reads each request carried; all of them are answered with an empty list of changes. */
const counted = () => {
  const reads: number[] = [];
  const answer = (input: RequestInfo | URL): Promise<Response> => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, "http://kedr.invalid");
    const asked = pathname.replace("/trpc/", "").split(",");
    reads.push(asked.length);
    return Promise.resolve(Response.json(asked.map(() => ({ result: { data: null } }))));
  };
  return { reads, answer };
};

describe("createApiClient", () => {
  it("asks for no more reads in one request than the server takes", async () => {
    const { reads, answer } = counted();
    const client = createApiClient(() => "ru", createRevisions(answer));
    await Promise.all(Array.from({ length: 45 }, () => client.overview.get.query({})));
    expect(reads.reduce((sum, count) => sum + count, 0)).toBe(45);
    expect(Math.max(...reads)).toBe(20);
  });
});
