import { describe, expect, it } from "vitest";
import { quorumTelling } from "./quorum-telling.ts";

const quorum = { members: 9, present: 5, needed: 5, isReached: true };
const asked = { kind: "ordinary", quorum, hasCome: true } as const;

describe("the telling of a quorum", () => {
  it("counts the marks on the screen, saved or not", () => {
    expect(quorumTelling(asked, 4)).toMatchObject({ key: "missing", tone: "warning" });
    expect(quorumTelling(asked, 5)).toMatchObject({ key: "reached", tone: "good", counts: { present: 5 } });
  });

  it("tells before the day what it will need, and blames nobody", () => {
    expect(quorumTelling({ ...asked, hasCome: false }, 0)).toMatchObject({ key: "ahead", tone: "neutral" });
  });

  it("counts voters in a written procedure", () => {
    const written = { ...asked, kind: "written" } as const;
    expect(quorumTelling(written, 0)).toMatchObject({ key: "votedReached", counts: { present: 5 } });
  });

  it("says so where no rule is entered", () => {
    const ruleless = { ...asked, quorum: { ...quorum, needed: null, isReached: null } };
    expect(quorumTelling(ruleless, 9).key).toBe("noRule");
    expect(quorumTelling({ ...ruleless, hasCome: false }, 9).key).toBe("aheadNoRule");
  });
});
