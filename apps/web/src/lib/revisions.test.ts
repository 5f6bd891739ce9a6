import { expect, it } from "vitest";
import { createRevisions } from "./revisions.ts";

const answer = (revision: number | null, status = 200) =>
  new Response("{}", { status, headers: revision === null ? {} : { "kedr-revision": String(revision) } });

const post = { method: "POST" };

const setUp = () => {
  const answers: Response[] = [];
  const revisions = createRevisions(() => Promise.resolve(answers.shift() ?? answer(null)));
  const ask = async (response: Response, init?: RequestInit) => {
    answers.push(response);
    await revisions.fetch("/trpc/x", init);
  };
  return { revisions, ask };
};

it("knows nothing before the first answer, nor from a server that does not tell", async () => {
  const { revisions, ask } = setUp();
  expect(revisions.known()).toBeNull();
  await ask(answer(null));
  expect(revisions.known()).toBeNull();
});

it("takes the first read for what all data on the page know at least", async () => {
  const { revisions, ask } = setUp();
  await ask(answer(7));
  await ask(answer(9));
  expect(revisions.known()).toBe(7);
});

it("knows its own writes, but not those that were refused", async () => {
  const { revisions, ask } = setUp();
  await ask(answer(7));
  await ask(answer(9), post);
  expect(revisions.known()).toBe(9);
  await ask(answer(11, 409), post);
  await ask(answer(11, 207), post);
  expect(revisions.known()).toBe(9);
});

it("does not fall back to an earlier change", () => {
  const { revisions } = setUp();
  revisions.reach(9);
  revisions.reach(8);
  expect(revisions.known()).toBe(9);
});

it("is settled when every write has its answer, a broken one too", async () => {
  const ends: ((error?: Error) => void)[] = [];
  const revisions = createRevisions(
    () =>
      new Promise((resolve, reject) => {
        ends.push((error) => (error ? reject(error) : resolve(answer(3))));
      }),
  );
  const writes = [revisions.fetch("/", post), revisions.fetch("/", post)];
  let isSettled = false;
  const settling = revisions.settled().then(() => {
    isSettled = true;
  });
  ends[0]?.();
  await writes[0];
  expect(isSettled).toBe(false);
  ends[1]?.(new TypeError("Failed to fetch"));
  await expect(writes[1]).rejects.toThrow("Failed to fetch");
  await settling;
  await revisions.settled();
});
