import { describe, expect, it, vi } from "vitest";
import { canGrowOld, createRefresh } from "./live-refresh.ts";
import { createRevisions } from "./revisions.ts";

const answer = (revision: number) =>
  Promise.resolve(new Response("{}", { headers: { "kedr-revision": String(revision) } }));

const setUp = async (known: number) => {
  const revisions = createRevisions(() => answer(known));
  await revisions.fetch("/trpc/session.get");
  const rounds: (() => void)[] = [];
  const read = () => new Promise<void>((resolve) => rounds.push(resolve));
  const tell = createRefresh({ revisions, read, pause: 0 });
  return { revisions, rounds, tell };
};

describe("a sequence that the server tells", () => {
  it("is no news when the page has read it, and news when it is later", async () => {
    const { rounds, tell } = await setUp(7);
    tell(7);
    await vi.waitFor(() => expect(rounds).toHaveLength(0));
    tell(8);
    await vi.waitFor(() => expect(rounds).toHaveLength(1));
  });

  it("waits for the round under way, then all that came meanwhile is one more", async () => {
    const { rounds, tell } = await setUp(7);
    tell(8);
    await vi.waitFor(() => expect(rounds).toHaveLength(1));
    tell(9);
    tell(10);
    tell(10);
    rounds[0]?.();
    await vi.waitFor(() => expect(rounds).toHaveLength(2));
    rounds[1]?.();
    tell(11);
    await vi.waitFor(() => expect(rounds).toHaveLength(3));
  });

  it("is no news when it is this page's own write, even if it is told before the write's answer", async () => {
    let answerWrite = (): void => undefined;
    const revisions = createRevisions((_, init) =>
      init?.method === "POST"
        ? new Promise((resolve) => {
            answerWrite = () => void answer(8).then(resolve);
          })
        : answer(7),
    );
    await revisions.fetch("/trpc/session.get");
    let rounds = 0;
    const tell = createRefresh({
      revisions,
      pause: 0,
      read: () => {
        rounds += 1;
        return Promise.resolve();
      },
    });
    const writing = revisions.fetch("/trpc/milestone.complete", { method: "POST" });
    tell(8);
    answerWrite();
    await writing;
    await revisions.settled();
    expect(rounds).toBe(0);
    tell(9);
    await vi.waitFor(() => expect(rounds).toBe(1));
  });

  it("waits until the page may change", async () => {
    const revisions = createRevisions(() => answer(7));
    const releases: (() => void)[] = [];
    let rounds = 0;
    const tell = createRefresh({
      revisions,
      pause: 0,
      undisturbed: () => new Promise((resolve) => releases.push(resolve)),
      read: () => {
        rounds += 1;
        return Promise.resolve();
      },
    });
    tell(8);
    await vi.waitFor(() => expect(releases).toHaveLength(1));
    expect(rounds).toBe(0);
    releases[0]?.();
    await vi.waitFor(() => expect(rounds).toBe(1));
  });
});

describe("what a change can make old", () => {
  const today = "2023-03-01";
  const read = (input: object) => ({ queryKey: [["overview", "get"], { input, type: "query" }] });

  it.each([
    ["a read of the present", read({}), true],
    ["a read without input", { queryKey: [["session", "get"], { type: "query" }] }, true],
    ["a read of the day that is going on", read({ asOf: "2023-03-01" }), true],
    ["a read of a day that is over", read({ asOf: "2023-02-28" }), false],
    ["what this browser keeps", { queryKey: ["kept-report", "TACC-1"] }, false],
  ])("%s", (_, query, expected) => {
    expect(canGrowOld(query, today)).toBe(expected);
  });
});
