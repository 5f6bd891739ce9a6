import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexOf, industry, position, project } from "../portfolio/portfolio.fixture.ts";
import { deputy, lead, office } from "../reminder/reminder.fixture.ts";
import { anIndicator } from "../maturity/maturity.fixture.ts";
import { assignmentList } from "./assignment-list.ts";
import { assignment, released, reported } from "./assignment.fixture.ts";
import { assignmentQuerySchema } from "./assignment.schema.ts";

const all = [
  released({ id: "RELEASED" }),
  assignment({ id: "LATER" }),
  reported({ id: "REPORTED", dueDate: "2023-03-10" }),
  assignment({ id: "LATE", dueDate: "2023-02-27", execution: "in_progress" }),
  assignment({
    id: "OF-INDUSTRY",
    projectId: null,
    industryId: "IND-2",
    issuedById: "A-OFFICE",
    issuerPositionId: null,
  }),
  assignment({
    id: "OF-INDICATOR",
    projectId: null,
    indicatorId: "I-1",
    assigneePositionId: "POS-1",
    issuedById: "A-OFFICE",
    issuerPositionId: null,
  }),
];
const indexWith = (assignments = all) =>
  indexOf({
    Industry: [industry(), industry({ id: "IND-2", name: "Туризм", number: 2 })],
    Position: [position(), position({ id: "POS-LEAD", title: "Руководитель проекта" })],
    Project: [project({ leadPositionId: "POS-LEAD" })],
    Indicator: [anIndicator({ id: "I-1", industryId: "IND-2" })],
    Assignment: assignments,
  });
const list = (query: object, actor = office, isPast = false) =>
  assignmentList(indexWith(), assignmentQuerySchema.parse(query), { actor, isPast });
const ids = (query: object, actor = office) => list(query, actor).rows.map(({ id }) => id);

describe("assignmentList", () => {
  it("shows what is not released, the earliest date first; all with the released ones last", () => {
    const open = ["LATE", "REPORTED", "LATER", "OF-INDICATOR", "OF-INDUSTRY"];
    expect(ids({})).toEqual(open);
    expect(ids({ show: "all" })).toEqual([...open, "RELEASED"]);
    expect(ids({ show: "released" })).toEqual(["RELEASED"]);
    expect(ids({ show: "overdue" })).toEqual(["LATE"]);
  });

  it("tells mine to do from mine to control", () => {
    expect(ids({ show: "mine" }, lead)).toEqual(["LATE", "REPORTED", "LATER", "OF-INDUSTRY"]);
    expect(ids({ show: "control" }, lead)).toEqual([]);
    expect(ids({ show: "control" }, deputy)).toEqual(["LATE", "REPORTED", "LATER"]);
    expect(ids({ show: "mine" }, deputy)).toEqual(["OF-INDICATOR"]);
  });

  it("knows the industry of a project, of an indicator, and the own one", () => {
    const industries = new Map(list({}).rows.map(({ id, industry: about }) => [id, about?.id]));
    expect(industries.get("LATE")).toBe("IND-1");
    expect(industries.get("OF-INDICATOR")).toBe("IND-2");
    expect(industries.get("OF-INDUSTRY")).toBe("IND-2");
  });

  it.each([
    [{ projects: ["PRJ-1"] }, ["LATE", "REPORTED", "LATER"]],
    [{ industries: ["IND-2"] }, ["OF-INDICATOR", "OF-INDUSTRY"]],
    [{ posts: ["POS-1"] }, ["OF-INDICATOR"]],
    [{ posts: ["POS-1"], projects: ["PRJ-1"] }, []],
  ])("filters by %j", (query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  it("counts every way to show them among what the filters leave", () => {
    const { counts } = list({ projects: ["PRJ-1"] }, lead);
    expect(counts).toEqual({ open: 3, mine: 3, control: 0, overdue: 1, released: 1, all: 4 });
  });

  it("tells what may be done, and nothing in the past", () => {
    const row = (actor: typeof lead, isPast = false) =>
      list({}, actor, isPast).rows.find(({ id }) => id === "REPORTED");
    const none = { canReport: false, canRelease: false, canReturn: false, canTakeBack: false };
    expect(row(lead)).toMatchObject({ ...none, canReport: true });
    expect(row(deputy)).toMatchObject({ ...none, canRelease: true, canReturn: true });
    expect(row(deputy, true)).toMatchObject(none);
    expect(row({ ...deputy, positionId: "POS-9", accountId: "A-9" })).toMatchObject(none);
  });

  it("does not depend on the order of the records", () => {
    const query = assignmentQuerySchema.parse({ show: "all" });
    const viewer = { actor: office, isPast: false };
    const expected = assignmentList(indexWith(), query, viewer);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(assignmentList(indexWith(shuffled), query, viewer)).toEqual(expected);
      }),
    );
  });
});
