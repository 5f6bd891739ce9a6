import { describe, expect, it } from "vitest";
import { ru } from "../src/i18n/ru/index.ts";
import { areaFiles, areasIn } from "./messages.ts";

describe("messages that a module brings", () => {
  it("are those of every key it writes, each once", () => {
    const code =
      "t(\"plan.title\"); t(`plan.kind.${kind}`); const label = 'myWork.open'; t(`valueEntry.${what}`);";
    expect(areasIn(code)).toEqual(["plan", "myWork", "valueEntry"]);
  });

  it("are not those of words that only look like it", () => {
    expect(areasIn('"./plan.ts"; plan.title; "planned.title"; "plan"')).toEqual([]);
  });

  it("can be found for every area of the catalogue", () => {
    expect([...areaFiles.keys()].toSorted()).toEqual(Object.keys(ru).toSorted());
  });
});
