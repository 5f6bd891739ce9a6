import { describe, expect, it } from "vitest";
import { assignment } from "../assignment/assignment.fixture.ts";
import { anIndicator, aTarget, aValue } from "../maturity/maturity.fixture.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { curation } from "../portfolio/portfolio.fixture.ts";
import { deputy, lead, office } from "../reminder/reminder.fixture.ts";
import { reschedule } from "../reschedule/reschedule.fixture.ts";
import { ownScope, sectorScope } from "./folder-scope.ts";
import { folderOf, folderTotal } from "./folder.ts";
import { indexWith, ailing, merged, folderWith, listed, asksDecision } from "./folder.fixture.ts";

describe("whose folder it is", () => {
  const parts = [
    ailing("OWN", { report: asksDecision }),
    ailing("OTHER", { report: asksDecision, industryId: "IND-2" }),
  ];

  it.each([
    ["a deputy governor: the own sector", deputy, ["OWN"]],
    ["the office: all", office, ["OTHER", "OWN"]],
    ["a lead: nothing", lead, []],
    ["a reader: nothing", { ...deputy, roles: ["reader" as const] }, []],
    ["a post that curates nothing", { ...deputy, positionId: "POS-LEAD" }, []],
  ])("%s", (_case, actor, ids) => {
    const records = { Assignment: [assignment({ projectId: "OUT", dueDate: "2023-03-02" })] };
    const found = listed(folderWith(parts, actor === lead ? records : {}, { actor }));
    expect(found.map(([id]) => id)).toEqual(ids);
  });

  it("follows the curator of the day, whatever the account curates today", () => {
    const index = indexWith(merged(parts, { Curation: [curation({ industryId: "IND-2" })] }));
    const folder = folderOf(index, ownScope(index, deputy), { actor: deputy, isPast: true });
    expect(folder).toMatchObject({ scope: "sector", deputy: { id: "POS-1" } });
    expect(listed(folder)).toEqual([["OTHER", "report_to_accept"]]);
  });

  it("does not ask to review what one sent, nor to decide what one asked", () => {
    const own = ailing("OWN", { report: { ...asksDecision, submittedById: deputy.accountId } });
    const records = {
      RescheduleRequest: [
        reschedule({ projectId: "OWN", milestoneId: "OWN-KT", requestedById: deputy.accountId }),
      ],
    };
    expect(listed(folderWith([own], records))).toEqual([["OWN", "decision_needed"]]);
  });

  it("holds the assignments that the post gave or was given, wherever they are", () => {
    const records = {
      Assignment: [
        assignment({ id: "GIVEN", projectId: null, industryId: "IND-2", dueDate: "2023-02-20" }),
        assignment({
          id: "TAKEN",
          projectId: null,
          issuerPositionId: null,
          issuedById: null,
          assigneePositionId: "POS-1",
          dueDate: "2023-03-05",
        }),
        assignment({ id: "FAR" }),
      ],
    };
    const { first } = folderWith([], records);
    expect(first.map(({ subject, reason }) => [subject.kind, "part" in reason && reason.part])).toEqual([
      ["industry", "control"],
      ["assignment", "carry_out"],
    ]);
    expect(first.map(({ actions }) => actions)).toEqual([["release"], ["tell_execution"]]);
  });

  it("is counted as its curator has it, and for nobody's industries as the office has it", () => {
    const index = indexWith(
      merged(parts, { Assignment: [assignment({ projectId: "OTHER", dueDate: "2023-03-02" })] }),
    );
    expect(folderTotal(index, "POS-1")).toBe(2);
    expect(folderTotal(index, null)).toBe(1);
    expect(folderTotal(index, "POS-404")).toBe(0);
    expect(sectorScope(index, "POS-404")).toBeNull();
  });
});

describe("what may be done in place", () => {
  const parts = [ailing("A", { report: asksDecision })];

  it.each([
    ["the curator", deputy, ["accept", "return", "ask", "assign", "propose"]],
    ["a reader of the same folder", lead, []],
  ])("by %s", (_case, actor, actions) => {
    const index = indexWith(merged(parts, {}));
    const scope = sectorScope(index, "POS-1");
    expect(scope && folderOf(index, scope, { actor, isPast: false }).first[0]?.actions).toEqual(actions);
  });

  it("is nothing on a past day", () => {
    expect(folderWith(parts, {}, { isPast: true }).first[0]?.actions).toEqual([]);
  });

  it("asks about an indicator in a linked project of the sector", () => {
    const records: Partial<Portfolio> = {
      Indicator: [
        anIndicator({ id: "SLOW", industryId: "IND-1" }),
        anIndicator({ id: "ALONE", industryId: "IND-1" }),
      ],
      IndicatorTarget: ["SLOW", "ALONE"].map((indicatorId) =>
        aTarget({ indicatorId, value: 100, year: 2030 }),
      ),
      IndicatorValue: ["SLOW", "ALONE"].flatMap((indicatorId) => [
        aValue({ indicatorId, role: "baseline", value: 20, year: 2020 }),
        aValue({ indicatorId, value: 21, date: "2022-12-31" }),
      ]),
      ProjectIndicator: [
        {
          id: "LINK",
          projectId: "A",
          indicatorId: "SLOW",
          confidence: "stated",
          note: null,
          origin: "training",
          sourceSlide: null,
          version: 1,
        },
      ],
    };
    const { first } = folderWith([ailing("A")], records);
    expect(first.map(({ subject, actions }) => [subject.id, subject.project?.id, actions.length])).toEqual([
      ["ALONE", undefined, 2],
      ["SLOW", "A", 3],
    ]);
  });

  it("asks nothing of what is over", () => {
    for (const stage of ["completed", "cancelled"] as const) {
      expect(listed(folderWith([ailing("A", { stage, report: null })]))).toEqual([]);
    }
    expect(listed(folderWith([ailing("A", { stage: "paused", report: null })]))).toEqual([["A", "no_data"]]);
  });
});
