import { describe, expect, it } from "vitest";
import {
  answerPermit,
  commentPermit,
  placePermit,
  sendPermit,
  withdrawCommentPermit,
} from "./agenda-comment-change.ts";
import type { AgendaContent } from "./agenda-content.ts";
import type { AgendaVersionRecord } from "./agenda-version.record.ts";

const version = (fields: Partial<AgendaVersionRecord> = {}): AgendaVersionRecord => ({
  id: "V1",
  meetingId: "MTG",
  number: 1,
  purpose: "circulation",
  content: "",
  commentsUntil: "2023-03-10",
  madeOn: "2023-03-01",
  madeBy: "Секретарь",
  madeById: "A",
  origin: "entered",
  version: 1,
  ...fields,
});
const content: AgendaContent = {
  questions: [
    {
      itemId: "A",
      number: 2,
      title: "О сроках",
      presenters: [],
      minutes: null,
      reason: null,
      points: [{ decisionId: "D", number: "2.1", sentence: "Одобрить.", addressees: "", dueDate: null }],
    },
  ],
};
const codeOf = (permit: { isAllowed: boolean; refusal?: { code: string } }) =>
  permit.refusal?.code ?? "allowed";

describe("commentPermit", () => {
  const second = version({ id: "V2", number: 2 });
  it.each([
    { case: "before the last day", today: "2023-03-05", of: version(), versions: [], code: "allowed" },
    { case: "on the last day", today: "2023-03-10", of: version(), versions: [], code: "allowed" },
    { case: "the day after", today: "2023-03-11", of: version(), versions: [], code: "comments_closed" },
    {
      case: "on an older one",
      today: "2023-03-05",
      of: version(),
      versions: [second],
      code: "newer_version_sent",
    },
    { case: "on the newer one", today: "2023-03-05", of: second, versions: [version()], code: "allowed" },
    {
      case: "beside an approved one",
      today: "2023-03-05",
      of: version(),
      versions: [version({ id: "V2", number: 2, purpose: "approval" })],
      code: "allowed",
    },
    {
      case: "on an approved one",
      today: "2023-03-05",
      of: version({ purpose: "approval" }),
      versions: [],
      code: "newer_version_sent",
    },
    {
      case: "where none are asked for",
      today: "2023-03-05",
      of: version({ commentsUntil: null }),
      versions: [],
      code: "comments_closed",
    },
  ] as const)("$case: $code", ({ of, versions, today, code }) => {
    expect(codeOf(commentPermit(of, { versions: [of, ...versions], today }))).toBe(code);
  });
});

describe("sending, places, answers", () => {
  it("sends what says something, with today left at the least", () => {
    const until = { commentsUntil: "2023-03-01", today: "2023-03-01" } as const;
    expect(codeOf(sendPermit(content, until))).toBe("allowed");
    expect(codeOf(sendPermit({ questions: [] }, until))).toBe("nothing_to_send");
    expect(codeOf(sendPermit(content, { ...until, today: "2023-03-02" }))).toBe("comments_until_past");
  });

  it.each([
    [null, "allowed"],
    ["2", "allowed"],
    ["2.1", "allowed"],
    ["1", "place_unknown"],
    ["2.2", "place_unknown"],
  ])("the place %s is %s", (place, code) => {
    expect(codeOf(placePermit(content, place))).toBe(code);
  });

  it("lets whoever said it take it back until it is answered", () => {
    const said = { state: "open", madeById: "A" } as const;
    expect(codeOf(withdrawCommentPermit(said, "A"))).toBe("allowed");
    expect(codeOf(withdrawCommentPermit(said, "B"))).toBe("comment_of_another");
    expect(codeOf(withdrawCommentPermit({ ...said, state: "accepted" }, "A"))).toBe("comment_answered");
    expect(codeOf(withdrawCommentPermit({ ...said, madeById: null }, "A"))).toBe("comment_of_another");
  });

  it("declines with a word only", () => {
    expect(codeOf(answerPermit("declined", null))).toBe("decline_words_required");
    expect(codeOf(answerPermit("declined", "Нет"))).toBe("allowed");
    expect(codeOf(answerPermit("accepted", null))).toBe("allowed");
    expect(codeOf(answerPermit("open", null))).toBe("allowed");
  });
});
