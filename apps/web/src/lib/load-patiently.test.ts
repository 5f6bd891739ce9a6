import { expect, it } from "vitest";
import { loadPatiently } from "./load-patiently.ts";

it("asks again until the part has come", async () => {
  const answers = [new TypeError("Failed to fetch"), new TypeError("Failed to fetch"), "part"];
  let waits = 0;
  const load = async (): Promise<string> => {
    const answer = answers.shift() ?? "";
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const wait = async (): Promise<void> => {
    waits += 1;
  };
  expect(await loadPatiently(load, wait)).toBe("part");
  expect(waits).toBe(2);
});
