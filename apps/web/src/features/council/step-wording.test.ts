import { describe, expect, it } from "vitest";
import { stateWord, stepWord } from "./step-wording.ts";

describe("the words of a step", () => {
  it("are those of a voting in a written procedure only", () => {
    expect(stepWord("written", "open_session")).toBe("open_voting");
    expect(stepWord("written", "close_session")).toBe("close_voting");
    expect(stepWord("written", "approve_minutes")).toBe("approve_minutes");
    expect(stepWord("ordinary", "open_session")).toBe("open_session");
    expect(stepWord("extraordinary", "close_session")).toBe("close_session");
  });
});

describe("the words of a state", () => {
  it("are those of a voting in a written procedure only", () => {
    expect(stateWord("written", "in_session")).toBe("voting_open");
    expect(stateWord("written", "held")).toBe("voting_closed");
    expect(stateWord("written", "planned")).toBe("planned");
    expect(stateWord("ordinary", "held")).toBe("held");
  });
});
