import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexOf, industry, project } from "../portfolio/portfolio.fixture.ts";
import { deputy, lead, office } from "../reminder/reminder.fixture.ts";
import { inquiryList } from "./inquiry-list.ts";
import { answered, inquiry } from "./inquiry.fixture.ts";
import { inquiryQuerySchema } from "./inquiry.schema.ts";

const all = [
  answered({ id: "ANSWERED-EARLY", answeredOn: "2023-02-10" }),
  inquiry({ id: "UNDATED", dueDate: null }),
  answered({ id: "ANSWERED-LATE" }),
  inquiry({ id: "LATE", dueDate: "2023-02-28" }),
  inquiry({ id: "OTHER", projectId: "PRJ-2" }),
];
const projects = [
  project({ leadPositionId: "POS-LEAD" }),
  project({ id: "PRJ-2", name: "Карта гостя", leadPositionId: "POS-2", industryId: "IND-2" }),
];
const indexWith = (inquiries = all) =>
  indexOf({ Industry: [industry()], Project: projects, Inquiry: inquiries });
const list = (query: object, actor = lead, isPast = false) =>
  inquiryList(indexWith(), inquiryQuerySchema.parse(query), { actor, isPast });
const ids = (query: object, actor = lead) => list(query, actor).inquiries.map(({ id }) => id);

describe("inquiryList", () => {
  it("puts open ones first, the most pressing of them on top, then the latest answers", () => {
    expect(ids({ projectId: "PRJ-1" })).toEqual(["LATE", "UNDATED", "ANSWERED-LATE", "ANSWERED-EARLY"]);
    expect(ids({})).toContain("OTHER");
  });

  it("gives a lead what waits for an answer, and nobody else anything", () => {
    expect(ids({ show: "to_answer" })).toEqual(["LATE", "UNDATED"]);
    expect(ids({ show: "to_answer" }, office)).toEqual([]);
  });

  it("marks what is late, and only while it is open", () => {
    const late = list({}).inquiries.filter(({ isOverdue }) => isOverdue);
    expect(late.map(({ id }) => id)).toEqual(["LATE"]);
  });

  it("tells what may be done: the lead answers, whoever asked withdraws, nobody does in the past", () => {
    const [first] = list({ projectId: "PRJ-1" }).inquiries;
    expect(first).toMatchObject({ canAnswer: true, canWithdraw: false });
    expect(list({ projectId: "PRJ-1" }, deputy).inquiries[0]).toMatchObject({
      canAnswer: false,
      canWithdraw: true,
    });
    const past = list({ projectId: "PRJ-1" }, deputy, true);
    expect(past.inquiries[0]).toMatchObject({ canAnswer: false, canWithdraw: false });
    expect(past.abilities).toEqual({ canAsk: false, canAssign: false, canPropose: false });
  });

  it("says what the actor may begin about the project, in the own sector alone", () => {
    const yes = { canAsk: true, canAssign: true, canPropose: true };
    const no = { canAsk: false, canAssign: false, canPropose: false };
    expect(list({ projectId: "PRJ-1" }, deputy).abilities).toEqual(yes);
    expect(list({ projectId: "PRJ-2" }, deputy).abilities).toEqual(no);
    expect(list({ projectId: "PRJ-2" }, office).abilities).toEqual(yes);
    expect(list({}, office).abilities).toEqual(no);
    expect(list({ projectId: "PRJ-1" }, lead).abilities).toEqual(no);
  });

  it("does not depend on the order of the records", () => {
    const query = inquiryQuerySchema.parse({});
    const viewer = { actor: office, isPast: false };
    const expected = inquiryList(indexWith(), query, viewer);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(inquiryList(indexWith(shuffled), query, viewer)).toEqual(expected);
      }),
    );
  });
});
