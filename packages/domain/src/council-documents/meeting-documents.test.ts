import { describe, expect, it } from "vitest";
import type { MeetingRecord } from "../council/council.record.ts";
import { attachment } from "../portfolio/portfolio.fixture.ts";
import { indexPortfolio } from "../portfolio/portfolio-index.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { aMinutedPortfolio, sourcesOf } from "./council-documents.fixture.ts";
import { meetingCard } from "./meeting-card.ts";
import { meetingDocuments, type PaperState } from "./meeting-documents.ts";
import { minutesOutline } from "./minutes-outline.ts";
import { opinionSheets } from "./opinion-sheet.ts";
import { yearPlan } from "./year-plan.ts";

const documentsOf = (portfolio: Portfolio) => meetingDocuments(indexPortfolio(portfolio), "MTG");

describe("meetingDocuments", () => {
  it.each<[MeetingRecord["state"], PaperState, PaperState, addressees: number]>([
    ["planned", "draft", "none", 0],
    ["agenda_approved", "approved", "none", 0],
    ["in_session", "approved", "draft", 3],
    ["held", "approved", "draft", 3],
    ["minutes_approved", "approved", "approved", 3],
    ["cancelled", "draft", "none", 0],
  ])("of a meeting that is %s", (state, agenda, minutes, addressees) => {
    const documents = documentsOf(aMinutedPortfolio({ state }));
    expect(documents).toMatchObject({ agenda, minutes });
    expect(documents?.addressees).toHaveLength(addressees);
  });

  it("count the papers, and have sheets for a written procedure alone", () => {
    const Attachment = [attachment({ milestoneId: null, agendaItemId: "Q1", size: 7 })];
    expect(documentsOf({ ...aMinutedPortfolio(), Attachment })).toMatchObject({
      papers: { count: 1, size: 7 },
      sheets: [],
      questions: 3,
      year: 2023,
    });
    expect(documentsOf(aMinutedPortfolio({ kind: "written" }))?.sheets).toHaveLength(4);
  });

  it.each<[date: MeetingRecord["date"], notesOn: string]>([
    ["2023-02-01", "2023-02-01"],
    ["2023-03-23", "2023-03-01"],
  ])("of a meeting on %s have notes of %s", (date, notesOn) => {
    expect(documentsOf(aMinutedPortfolio({ date }))?.notesOn).toBe(notesOn);
  });

  it("are not there without the meeting", () => {
    expect(meetingDocuments(indexPortfolio(aMinutedPortfolio()), "NONE")).toBeNull();
  });
});

describe("opinionSheets", () => {
  it("are one a member, the chair first, with every point", () => {
    const sheets = opinionSheets(sourcesOf(aMinutedPortfolio({ kind: "written" })));
    expect(sheets.map(({ member }) => member.name)).toEqual([
      "Заместитель Губернатора",
      "Начальник отдела",
      "Аналитик",
      "Бухгалтер",
    ]);
    expect(sheets[0]?.questions.flatMap(({ points }) => points.map(({ number }) => number))).toEqual([
      "1.1",
      "1.2",
      "1.3",
    ]);
  });
});

describe("yearPlan", () => {
  it("has the meetings of the year with their questions, the earliest first", () => {
    const plan = yearPlan(aMinutedPortfolio(), {
      councilId: "COUNCIL",
      year: 2023,
      isTrainingPortfolio: false,
    });
    expect(plan?.meetings.map(({ id, questions }) => [id, questions.length])).toEqual([
      ["MTG", 3],
      ["NEXT", 1],
    ]);
  });

  it.each([
    ["COUNCIL", 2022, 0],
    ["NONE", 2023, null],
  ])("of %s in %d has %s meetings", (councilId, year, meetings) => {
    const plan = yearPlan(aMinutedPortfolio(), { councilId, year, isTrainingPortfolio: false });
    expect(plan?.meetings.length ?? null).toBe(meetings);
  });
});

describe("meetingCard", () => {
  const portfolio = aMinutedPortfolio({ state: "minutes_approved" });
  const files = [{ path: "minutes.docx", size: 1, sha256: "0".repeat(64) }];
  const card = meetingCard(portfolio, minutesOutline(sourcesOf(portfolio)), files);

  it("names its format, the meeting and the files", () => {
    expect(card).toMatchObject({
      format: "kedr.meeting-card",
      version: 1,
      isDraft: false,
      isTraining: false,
      meeting: { id: "MTG", number: 1, date: "2023-03-01", chair: "Заместитель Губернатора" },
      files,
    });
  });

  it("tells of each member whether he came, and of each point whom it is addressed to", () => {
    expect(card.members.map(({ id, attendance }) => [id, attendance])).toEqual([
      ["M-CHAIR", "present"],
      ["M-A", "substituted"],
      ["M-B", "absent"],
      ["M-SECRETARY", "not_entered"],
    ]);
    expect(card.questions[0]?.points.map(({ number, addressees }) => [number, addressees.length])).toEqual([
      ["1.1", 2],
      ["1.2", 0],
      ["1.3", 1],
    ]);
    expect(card.questions[0]?.points[0]?.votes).toEqual({ for: 1, against: 1, abstained: 0, conflict: 1 });
  });
});
