import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDependencyCycle } from "./dependency-cycle.ts";

/** «B waits for A» is written "B A". */
const ties = (...pairs: string[]) =>
  pairs.map((pair) => {
    const [milestoneId = "", dependsOnId = ""] = pair.split(" ");
    return { milestoneId, dependsOnId };
  });
const find = (pairs: string[], milestoneId: string, ...dependsOnIds: string[]) =>
  findDependencyCycle(ties(...pairs), { milestoneId, dependsOnIds });

describe("findDependencyCycle", () => {
  it.each<[string, string[], string, string[], string[] | null]>([
    ["nothing to wait for", ["B A"], "A", [], null],
    ["a chain", ["B A", "C B"], "D", ["C", "A"], null],
    ["two ways to one", ["B A", "C A"], "D", ["B", "C"], null],
    ["itself", [], "A", ["A"], ["A"]],
    ["each other", ["B A"], "A", ["B"], ["A", "B"]],
    ["through a third", ["B A", "C B"], "A", ["C"], ["A", "C", "B"]],
    ["the shorter of two ways", ["B A", "C B", "D C", "E A"], "A", ["D", "E"], ["A", "E"]],
  ])("%s", (_, pairs, milestoneId, wanted, cycle) => {
    expect(find(pairs, milestoneId, ...wanted)).toEqual(cycle);
  });

  it("looks at the wish instead of what the milestone waits for now", () => {
    expect(find(["A B", "B A"], "A")).toBeNull();
    expect(find(["A B", "C A"], "A", "C")).toEqual(["A", "C"]);
  });

  it("finds none as long as everything waits for what has a smaller number", () => {
    const edges = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 80 });
    fc.assert(
      fc.property(edges, fc.nat(30), fc.array(fc.nat(30), { maxLength: 5 }), (pairs, from, wanted) => {
        const forward = pairs.flatMap(([one, other]) =>
          one === other ? [] : [`${Math.max(one, other)} ${Math.min(one, other)}`],
        );
        const smaller = wanted.filter((number) => number < from).map(String);
        expect(find(forward, String(from), ...smaller)).toBeNull();
      }),
    );
  });

  it("gives a circle that is one: each waits for the next, the last for the first", () => {
    const edges = fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 30 });
    fc.assert(
      fc.property(
        edges,
        fc.nat(8),
        fc.array(fc.nat(8), { minLength: 1, maxLength: 4 }),
        (pairs, from, wanted) => {
          const written = pairs.map(([one, other]) => `${one} ${other}`);
          const cycle = find(written, String(from), ...wanted.map(String));
          if (cycle === null) return;
          expect(cycle[0]).toBe(String(from));
          const closed = [...cycle, String(from)];
          expect(wanted.map(String)).toContain(closed[1]);
          for (const [place, id] of closed.slice(1, -1).entries()) {
            expect(written).toContain(`${id} ${closed[place + 2]}`);
          }
        },
      ),
    );
  });
});
