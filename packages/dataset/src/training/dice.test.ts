import { describe, expect, it } from "vitest";
import { diceFor } from "./dice.ts";

const throws = (key: string): number[] => {
  const dice = diceFor(key);
  return Array.from({ length: 400 }, () => dice.integer(1, 6));
};

describe("dice", () => {
  it("repeat themselves for one key and differ between keys", () => {
    expect(throws("TPRJ-HEA-1")).toEqual(throws("TPRJ-HEA-1"));
    expect(throws("TPRJ-HEA-1")).not.toEqual(throws("TPRJ-HEA-2"));
  });

  it("reach every face and no other number", () => {
    expect(new Set(throws("faces"))).toEqual(new Set([1, 2, 3, 4, 5, 6]));
  });

  it("keep near the share asked for", () => {
    const dice = diceFor("shares");
    const hits = Array.from({ length: 1000 }, () => dice.chance(0.2)).filter(Boolean).length;
    expect(hits).toBeGreaterThan(150);
    expect(hits).toBeLessThan(250);
  });
});
