import { describe, expect, it } from "vitest";
import { anInvited, aMember } from "./member.fixture.ts";
import { memberRemovalRefusal, saveMember } from "./member-change.ts";
import { membersPage } from "./members-page.ts";
import { emptyPortfolio } from "../portfolio/empty-portfolio.ts";
import { aCouncil, aPosition, today } from "./council.fixture.ts";

const input = {
  part: "member",
  positionId: "POST",
  name: null,
  substitutePositionId: null,
  fromDate: "2023-01-01",
  toDate: null,
  basis: null,
} as const;
const chair = aMember({ id: "C", positionId: "POST-C", part: "chair", toDate: "2022-12-31" });

describe("a member of the Council", () => {
  it.each<[string, Partial<typeof input> | object, string | null]>([
    ["in a post", {}, null],
    ["by name alone", { positionId: null, name: "Иной участник" }, null],
    ["who is nobody", { positionId: null }, "member_nobody positionId"],
    ["until before the beginning", { toDate: "2022-12-31" }, "term_ends_before_start toDate"],
    [
      "standing in for themselves",
      { substitutePositionId: "POST" },
      "substitute_is_member substitutePositionId",
    ],
    ["a second time", { positionId: "POST-C", fromDate: "2022-12-31" }, "member_twice positionId"],
    ["again later", { positionId: "POST-C" }, null],
    ["as chair after the former", { part: "chair" }, null],
    ["as chair beside another", { part: "chair", fromDate: "2022-12-01" }, "chair_taken part"],
  ])("%s", (_case, changed, refusal) => {
    const answer = saveMember({ ...input, ...changed }, [chair]);
    expect(answer.isAllowed ? null : `${answer.refusal.code} ${String(answer.refusal.field)}`).toBe(refusal);
  });

  it("is removed only while nothing is recorded of them", () => {
    expect(memberRemovalRefusal({ MeetingAttendance: [], Vote: [] }, "C")).toBeNull();
    const marked = { MeetingAttendance: [anInvited({ memberId: "C" })], Vote: [] };
    expect(memberRemovalRefusal(marked, "C")?.code).toBe("member_in_record");
  });
});

describe("the list of members", () => {
  const portfolio = {
    ...emptyPortfolio(today),
    Council: [aCouncil({ quorumShare: 0.5 })],
    Position: [aPosition("POST", "Член"), aPosition("POST-C", "Председатель"), aPosition("POST-A", "Атташе")],
    CouncilMember: [
      aMember({ id: "M", positionId: "POST" }),
      aMember({ id: "A", positionId: "POST-A" }),
      chair,
      aMember({ id: "NEXT", positionId: "POST-C", part: "chair", fromDate: "2023-04-01" }),
    ],
  };

  it("has those in force first, by part and by name, then those to come and the former", () => {
    const page = membersPage(portfolio, true);
    expect(page.members.map(({ id, phase }) => [id, phase])).toEqual([
      ["A", "current"],
      ["M", "current"],
      ["NEXT", "planned"],
      ["C", "past"],
    ]);
    expect(page).toMatchObject({ inForce: 2, canAdminister: true, rules: { quorumShare: 0.5 } });
  });

  it("is nobody's to change where no council is entered", () => {
    expect(membersPage(emptyPortfolio(today), true)).toMatchObject({ rules: null, canAdminister: false });
  });
});
