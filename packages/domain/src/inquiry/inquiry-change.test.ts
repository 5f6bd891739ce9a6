import { describe, expect, it } from "vitest";
import { deputy, lead, office } from "../reminder/reminder.fixture.ts";
import { answerInquiry, askInquiry, withdrawInquiry } from "./inquiry-change.ts";
import { answered, inquiry } from "./inquiry.fixture.ts";

const today = "2023-03-01";
const refusal = (code: string, field: string | null = null) => ({
  isAllowed: false,
  refusal: { code, field },
});
const administrator = { ...office, accountId: "A-ADMIN", roles: ["administrator" as const] };

describe("askInquiry", () => {
  it("keeps who asked and when, with or without a day", () => {
    const asked = { askedBy: deputy.name, askedById: deputy.accountId, askedOn: today, state: "asked" };
    expect(askInquiry({ dueDate: null, by: deputy, today })).toEqual({
      isAllowed: true,
      fields: { ...asked, dueDate: null },
    });
    expect(askInquiry({ dueDate: today, by: deputy, today })).toMatchObject({ isAllowed: true });
  });

  it("refuses a day that has passed", () => {
    const ask = askInquiry({ dueDate: "2023-02-28", by: deputy, today });
    expect(ask).toEqual(refusal("date_in_past", "dueDate"));
  });
});

describe("answerInquiry", () => {
  const answer = { answer: "Поставка 15.03", by: lead, today } as const;

  it("keeps the answer with its author and day, also after the day it was due", () => {
    expect(answerInquiry(inquiry({ dueDate: "2023-02-28" }), answer)).toEqual({
      isAllowed: true,
      fields: {
        answer: "Поставка 15.03",
        answeredBy: lead.name,
        answeredById: lead.accountId,
        answeredOn: today,
        state: "answered",
      },
    });
  });

  it.each([
    ["what is answered", answered(), lead, refusal("inquiry_settled")],
    ["what was taken back", inquiry({ state: "withdrawn" }), lead, refusal("inquiry_settled")],
    ["the own question", inquiry({ askedById: office.accountId }), office, refusal("inquiry_own")],
  ] as const)("refuses %s", (_case, record, by, expected) => {
    expect(answerInquiry(record, { ...answer, by })).toEqual(expected);
  });

  it("lets the administrator answer anything", () => {
    const own = inquiry({ askedById: administrator.accountId });
    expect(answerInquiry(own, { ...answer, by: administrator })).toMatchObject({ isAllowed: true });
  });
});

describe("withdrawInquiry", () => {
  it.each([
    ["whoever asked", inquiry(), deputy, true],
    ["the administrator", inquiry(), administrator, true],
    ["the office", inquiry(), office, false],
    ["the office, where nobody knows who asked", inquiry({ askedById: null }), office, true],
    ["a deputy, where nobody knows who asked", inquiry({ askedById: null }), deputy, false],
  ] as const)("by %s", (_case, record, by, isAllowed) => {
    expect(withdrawInquiry(record, by)).toEqual(
      isAllowed ? { isAllowed, fields: { state: "withdrawn" } } : refusal("inquiry_of_another"),
    );
  });

  it("refuses once there is an answer", () => {
    expect(withdrawInquiry(answered(), deputy)).toEqual(refusal("inquiry_settled"));
  });
});
