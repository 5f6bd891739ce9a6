import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createTurns } from "./turns.ts";

/** Work that says when it begins and ends when it is told to. */
const desk = (atOnce: number) => {
  const takeTurn = createTurns(atOnce);
  const told: string[] = [];
  const bring = (name: string, signal?: AbortSignal) => {
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    const done = takeTurn(
      () => {
        told.push(`${name} begins`);
        return promise;
      },
      { signal, onWait: () => told.push(`${name} waits`) },
    );
    return { done, end: () => resolve(name), fail: () => reject(new Error(name)) };
  };
  return { bring, told };
};

describe("turns", () => {
  it("let two run at once and the others wait in their order", async () => {
    const { bring, told } = desk(2);
    const [one, two, three, four] = [bring("1"), bring("2"), bring("3"), bring("4")];
    await setImmediate();
    expect(told).toEqual(["1 begins", "2 begins", "3 waits", "4 waits"]);
    two.end();
    expect(await two.done).toBe("2");
    await setImmediate();
    expect(told.slice(4)).toEqual(["3 begins"]);
    one.end();
    await one.done;
    await setImmediate();
    expect(told.slice(5)).toEqual(["4 begins"]);
    three.end();
    four.end();
    expect(await Promise.all([three.done, four.done])).toEqual(["3", "4"]);
    const five = bring("5");
    five.end();
    await five.done;
    expect(told.slice(6)).toEqual(["5 begins"]);
  });

  it("are freed by work that fails", async () => {
    const { bring, told } = desk(1);
    const [one, two] = [bring("1"), bring("2")];
    one.fail();
    await expect(one.done).rejects.toThrow("1");
    two.end();
    await two.done;
    expect(told).toEqual(["1 begins", "2 waits", "2 begins"]);
  });

  it("pass over work that was given up while it waited", async () => {
    const { bring, told } = desk(1);
    const leaving = new AbortController();
    const one = bring("1");
    const two = bring("2", leaving.signal);
    const three = bring("3");
    leaving.abort(new Error("left"));
    await expect(two.done).rejects.toThrow("left");
    one.end();
    three.end();
    await Promise.all([one.done, three.done]);
    expect(told).toEqual(["1 begins", "2 waits", "3 waits", "3 begins"]);
    await expect(bring("4", leaving.signal).done).rejects.toThrow("left");
    const five = bring("5");
    await setImmediate();
    expect(told.at(-1)).toBe("5 begins");
    five.end();
    await five.done;
  });
});
