import { describe, expect, it } from "vitest";
import type { MeetingRecord } from "../council/council.record.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { aMinutedPortfolio, aVote, sourcesOf } from "./council-documents.fixture.ts";
import { minutesOutline } from "./minutes-outline.ts";
import { participantsOf } from "./participants.ts";

const minutesOf = (portfolio: Portfolio) => minutesOutline(sourcesOf(portfolio));
const minutes = minutesOf(aMinutedPortfolio());

describe("minutesOutline", () => {
  it.each<[MeetingRecord["state"], boolean]>([
    ["in_session", true],
    ["held", true],
    ["minutes_approved", false],
  ])("of a meeting that is %s: a draft %s", (state, isDraft) => {
    expect(minutesOf(aMinutedPortfolio({ state })).isDraft).toBe(isDraft);
  });

  it("tells who came, in whose place, who did not, and of whom nothing is entered", () => {
    const { present, absent, notTold, invited } = minutes.participants;
    expect(present.map(({ name, part, substitute }) => [name, part, substitute])).toEqual([
      ["Заместитель Губернатора", "chair", null],
      ["Аналитик", "member", "старший аналитик"],
    ]);
    expect(absent.map(({ name }) => name)).toEqual(["Бухгалтер"]);
    expect(notTold.map(({ name }) => name)).toEqual(["Начальник отдела"]);
    expect(invited).toEqual([{ name: "Гость", state: "present" }]);
  });

  it("counts the quorum by the shared rule", () => {
    expect(minutes.quorum).toEqual({ members: 4, present: 2, needed: 2, isReached: true });
  });

  it("tells of each question what became of it", () => {
    expect(minutes.questions.map(({ outcome, carriedTo }) => [outcome, carriedTo])).toEqual([
      ["considered", null],
      ["withdrawn", null],
      ["carried_over", "2023-04-20"],
    ]);
    expect(minutes.questions[0]).toMatchObject({ heard: "доклад о сетях", spoke: "замечания" });
  });

  it("tells of each point how it was voted on, who abstained from conflict and who dissents", () => {
    const [first, second] = minutes.questions[0]?.points ?? [];
    expect(first).toMatchObject({
      number: "1.1",
      votes: { for: 1, against: 1, abstained: 0, conflict: 1, total: 3 },
      conflicts: [{ name: "Аналитик", note: "сам исполнитель" }],
      separateOpinions: [{ name: "Начальник отдела", note: "нет денег" }],
    });
    expect(second).toMatchObject({ state: "rejected", votes: null, conflicts: [], separateOpinions: [] });
  });
});

describe("a written procedure", () => {
  const written = aMinutedPortfolio({ kind: "written", state: "in_session" });

  it("tells nobody how others vote while the voting is open", () => {
    expect(minutesOf(written).questions[0]?.points[0]).toMatchObject({
      votes: null,
      conflicts: [],
      separateOpinions: [],
    });
    const over = aMinutedPortfolio({ kind: "written", state: "held" });
    expect(minutesOf(over).questions[0]?.points[0]?.votes?.total).toBe(3);
  });

  it("counts those who have voted as having taken part", () => {
    const silent = { ...written, Vote: [aVote("D1", "B", "for")] };
    const { present, notTold } = participantsOf(silent, sourcesOf(silent).meeting);
    expect(present.map(({ memberId }) => memberId)).toEqual(["M-B"]);
    expect(notTold).toHaveLength(3);
  });
});
