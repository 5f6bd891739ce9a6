import { describe, expect, it } from "vitest";
import { toSteps } from "./dated-change.ts";

const removal = (id: string) => ({ entity: "Risk" as const, operation: "delete" as const, id });

describe("toSteps", () => {
  it("orders by day and joins what one author brings on a day", () => {
    const steps = toSteps([
      { knownOn: "2022-10-03", actor: "А", change: removal("1") },
      { knownOn: "2022-09-05", actor: "Б", change: removal("2") },
      { knownOn: "2022-10-03", actor: "Б", change: removal("3") },
      { knownOn: "2022-10-03", actor: "А", change: removal("4") },
    ]);
    expect(steps).toEqual([
      { knownOn: "2022-09-05", actor: "Б", changes: [removal("2")] },
      { knownOn: "2022-10-03", actor: "А", changes: [removal("1"), removal("4")] },
      { knownOn: "2022-10-03", actor: "Б", changes: [removal("3")] },
    ]);
  });
});
