import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startSchedule } from "./schedule.ts";

const rhythm = { firstAfter: 1000, every: 60_000 };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("startSchedule", () => {
  it("does the work soon, again after a while, and no more once stopped", async () => {
    let done = 0;
    const schedule = startSchedule(() => {
      done += 1;
      return Promise.resolve();
    }, rhythm);
    await vi.advanceTimersByTimeAsync(999);
    expect(done).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toBe(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(done).toBe(2);
    await schedule.stop();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(done).toBe(2);
  });

  it("begins no second time while the first goes on, and waits for it when stopped", async () => {
    let begun = 0;
    let end = (): void => undefined;
    const schedule = startSchedule(
      () =>
        new Promise((resolve) => {
          begun += 1;
          end = resolve;
        }),
      rhythm,
    );
    await vi.advanceTimersByTimeAsync(600_000);
    expect(begun).toBe(1);
    let isStopped = false;
    const stopping = schedule.stop().then(() => {
      isStopped = true;
    });
    await vi.advanceTimersByTimeAsync(600_000);
    expect(isStopped).toBe(false);
    end();
    await stopping;
    await vi.advanceTimersByTimeAsync(600_000);
    expect(begun).toBe(1);
  });
});
