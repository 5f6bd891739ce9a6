import { describe, expect, it, vi } from "vitest";
import { coalesce } from "./coalesce.ts";

const pause = 50;

describe("coalesce", () => {
  it("works at once, then once more for all that was asked for meanwhile", async () => {
    const startedAt: number[] = [];
    const ask = coalesce(() => {
      startedAt.push(performance.now());
      return Promise.resolve();
    }, pause);
    ask();
    expect(startedAt).toHaveLength(1);
    for (let times = 0; times < 10; times += 1) ask();
    expect(startedAt).toHaveLength(1);
    await vi.waitFor(() => expect(startedAt).toHaveLength(2));
    const [first = 0, second = 0] = startedAt;
    // Timers may fire a millisecond early.
    expect(second - first).toBeGreaterThan(pause - 5);
  });

  it("is asked for again while it works: does it again", async () => {
    let done = 0;
    const ask = coalesce(() => {
      done += 1;
      if (done === 1) ask();
      return Promise.resolve();
    }, pause);
    ask();
    await vi.waitFor(() => expect(done).toBe(2));
  });
});
