import { describe, expect, it } from "vitest";
import { assignment } from "../assignment/assignment.fixture.ts";
import { aProposal } from "../council/agenda-proposal.fixture.ts";
import { aMeeting, anAgendaItem } from "../council/council.fixture.ts";
import { answered, inquiry } from "../inquiry/inquiry.fixture.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { ailing, folderWith, listed, asksDecision } from "./folder.fixture.ts";

describe("what is in hand", () => {
  const late = ailing("A", { milestone: { isCritical: true, baselineDate: "2022-12-31" } });

  it.each<[string, Partial<Portfolio>]>([
    ["a question without an answer", { Inquiry: [inquiry({ projectId: "A" })] }],
    ["an assignment", { Assignment: [assignment({ projectId: "A" })] }],
    ["a proposed question", { AgendaProposal: [aProposal({ projectId: "A" })] }],
    [
      "a question on the agenda",
      {
        AgendaProposal: [aProposal({ projectId: "A" })],
        Meeting: [aMeeting()],
        AgendaItem: [anAgendaItem({ id: "ITEM", suggestionKey: "proposal:PRP-1" })],
      },
    ],
  ])("leaves the list while there is %s", (_case, records) => {
    const { total, inHand } = folderWith([late], records);
    expect(total).toBe(0);
    expect(inHand).toMatchObject([{ kind: "off_track", acts: [{}] }]);
  });

  it.each<[string, Partial<Portfolio>]>([
    ["the answer's day has passed", { Inquiry: [inquiry({ projectId: "A", dueDate: "2023-02-28" })] }],
    ["it was asked before", { Inquiry: [inquiry({ projectId: "A", askedOn: "2022-12-30" })] }],
    ["it was withdrawn", { Inquiry: [inquiry({ projectId: "A", state: "withdrawn" })] }],
    ["it is about another project", { Inquiry: [inquiry({ projectId: "B" })] }],
    [
      "the meeting was held",
      {
        AgendaProposal: [aProposal({ projectId: "A" })],
        Meeting: [aMeeting({ state: "held" })],
        AgendaItem: [anAgendaItem({ id: "ITEM", suggestionKey: "proposal:PRP-1" })],
      },
    ],
  ])("stays on the list where %s", (_case, records) => {
    expect(folderWith([late], records).first[0]).toMatchObject({ kind: "off_track" });
  });

  it("never hides a report, nor what the same project has beside", () => {
    const busy = ailing("A", {
      report: asksDecision,
      milestone: { isCritical: true, baselineDate: "2022-12-31" },
    });
    const { first, inHand } = folderWith([busy], { Inquiry: [inquiry({ projectId: "A" })] });
    expect(first[0]).toMatchObject({ kind: "report_to_accept", acts: [{ kind: "inquiry" }] });
    expect(first[0]?.also.map(({ kind }) => kind)).toEqual(["decision_needed", "off_track"]);
    expect(inHand).toEqual([]);
  });

  it("lets an answer go once something follows from it, or after two weeks", () => {
    const asked = ailing("A");
    const kinds = (records: Partial<Portfolio>) => listed(folderWith([asked], records));
    expect(kinds({ Inquiry: [answered({ projectId: "A" })] })).toEqual([["A", "inquiry_answered"]]);
    expect(kinds({ Inquiry: [answered({ projectId: "A", answeredOn: "2023-02-14" })] })).toEqual([]);
    expect(
      kinds({
        Inquiry: [answered({ projectId: "A" })],
        Assignment: [assignment({ projectId: "A", issuedOn: "2023-03-01" })],
      }),
    ).toEqual([]);
  });
});
