import { describe, expect, it } from "vitest";
import { emptyPortfolio } from "../portfolio/empty-portfolio.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { aMeeting, today } from "./council.fixture.ts";
import {
  factsRefusal,
  registrationRefusal,
  settledVoting,
  suggestedNumber,
  usualOfficers,
  type MeetingFacts,
} from "./meeting-facts.ts";
import { aMember } from "./member.fixture.ts";

const known = aMeeting({ id: "KNOWN", date: "2023-02-20", number: null });
const portfolio: Portfolio = {
  ...emptyPortfolio(today),
  Meeting: [
    aMeeting({ id: "LAST-YEAR", date: "2022-12-15", number: 9, state: "held", chairPositionId: "OLD" }),
    aMeeting({ id: "FIRST", date: "2023-01-20", number: 3, state: "held" }),
    aMeeting({ id: "OFF", date: "2023-01-27", number: 8, state: "cancelled" }),
    known,
  ],
};
const facts: MeetingFacts = {
  kind: "ordinary",
  date: "2023-03-23",
  startTime: "10:00",
  endTime: "11:30",
  votingUntil: null,
  number: null,
};
const refusalOf = (changed: Partial<MeetingFacts>, of: typeof known | null = null) =>
  factsRefusal({ ...facts, ...changed }, { portfolio, known: of, councilId: "COUNCIL" });

describe("the facts of a meeting", () => {
  it.each<[string, Partial<MeetingFacts>, ReturnType<typeof refusalOf>]>([
    ["a day to come", {}, null],
    ["a day that is past", { date: "2023-02-28" }, { code: "date_in_past", field: "date" }],
    ["an end before the beginning", { endTime: "10:00" }, { code: "end_before_start", field: "endTime" }],
    ["an end alone", { startTime: null }, null],
    ["a number of the year", { number: 3 }, { code: "number_taken", field: "meetingNumber" }],
    ["a number of another year", { number: 9 }, null],
    ["a number of a meeting called off", { number: 8 }, null],
    ["a vote without an end", { kind: "written" }, { code: "voting_until_required", field: "votingUntil" }],
    [
      "a vote that ends before it begins",
      { kind: "written", votingUntil: "2023-03-22" },
      { code: "voting_ends_before_date", field: "votingUntil" },
    ],
    ["a vote of one day", { kind: "written", votingUntil: "2023-03-23" }, null],
  ])("%s", (_case, changed, refusal) => {
    expect(refusalOf(changed)).toEqual(refusal);
  });

  it("may keep a day that is past, not move to another one", () => {
    expect(refusalOf({ date: "2023-02-20" }, known)).toBeNull();
    expect(refusalOf({ date: "2023-02-21" }, known)?.code).toBe("date_in_past");
  });

  it("keep the last day for votes of a written procedure alone", () => {
    expect(settledVoting({ kind: "ordinary", votingUntil: "2023-04-01" })).toBeNull();
    expect(settledVoting({ kind: "written", votingUntil: "2023-04-01" })).toBe("2023-04-01");
  });
});

describe("the number of a meeting", () => {
  it("is suggested as one more than the greatest of the year", () => {
    expect(suggestedNumber(portfolio, known)).toBe(4);
    expect(suggestedNumber(portfolio, { ...known, date: "2024-01-20" })).toBe(1);
  });
});

describe("who leads a meeting", () => {
  const day = { councilId: "COUNCIL", date: today };

  it("are the members with that part, else those of the latest meeting", () => {
    const CouncilMember = [aMember({ id: "S", positionId: "POST-S", part: "secretary" })];
    const Meeting = portfolio.Meeting.slice(0, 1);
    expect(usualOfficers({ ...portfolio, Meeting, CouncilMember }, day)).toEqual({
      chairPositionId: "OLD",
      secretaryPositionId: "POST-S",
    });
  });

  it("is nobody where nothing is known", () => {
    expect(usualOfficers(emptyPortfolio(today), day)).toEqual({
      chairPositionId: null,
      secretaryPositionId: null,
    });
  });
});

describe("the number of the records system", () => {
  const meeting = { state: "minutes_approved", minutesApprovedOn: "2023-02-20" } as const;
  it.each([
    ["12-пр", "2023-02-20", null],
    [null, null, null],
    [null, "2023-02-20", "registration_incomplete"],
    ["12-пр", null, "registration_incomplete"],
    ["12-пр", "2023-02-19", "registered_before_approval"],
    ["12-пр", "2023-03-02", "date_in_future"],
  ] as const)("%s of %s: %s", (registrationNumber, registeredOn, code) => {
    const refusal = registrationRefusal(meeting, { registrationNumber, registeredOn, today });
    expect(refusal?.code ?? null).toBe(code);
  });

  it("waits for the minutes", () => {
    const held = { state: "held", minutesApprovedOn: null } as const;
    const asked = { registrationNumber: "1", registeredOn: today, today };
    expect(registrationRefusal(held, asked)).toEqual({ code: "meeting_held", field: null });
  });
});
