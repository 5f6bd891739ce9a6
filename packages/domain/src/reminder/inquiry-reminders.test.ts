import { describe, expect, it } from "vitest";
import type { Actor } from "../access/actor.ts";
import { answered, inquiry } from "../inquiry/inquiry.fixture.ts";
import type { InquiryRecord } from "../inquiry/inquiry.record.ts";
import { indexOf, project, report } from "../portfolio/portfolio.fixture.ts";
import type { ProjectRecord } from "../project/project.record.ts";
import { deputy, lead, office } from "./reminder.fixture.ts";
import { remindersFor } from "./reminders-for.ts";

const told = (actor: Actor, record: InquiryRecord, fields: Partial<ProjectRecord> = {}) =>
  remindersFor(
    indexOf({
      Project: [project({ leadPositionId: "POS-LEAD", ...fields })],
      ProgressReport: [report()],
      Inquiry: [record],
    }),
    actor,
  ).filter(({ kind }) => kind.startsWith("inquiry_"));

describe("a question", () => {
  it("is told to the lead of the project, and to nobody else", () => {
    expect(told(lead, inquiry())).toEqual([
      {
        kind: "inquiry_asked",
        entity: "Inquiry",
        entityId: "INQ-1",
        projectId: "PRJ-1",
        details: {
          projectName: "Новый умный дом",
          question: "Почему задержана поставка?",
          askedBy: "Заместитель Губернатора",
          dueDate: "2023-03-08",
        },
        since: "2023-02-27",
      },
    ]);
    expect(told(deputy, inquiry())).toEqual([]);
    expect(told(office, inquiry())).toEqual([]);
  });

  it("comes up again the day before an answer is due", () => {
    expect(told(lead, inquiry({ dueDate: "2023-03-02" }))).toMatchObject([{ since: "2023-03-01" }]);
    expect(told(lead, inquiry({ dueDate: "2023-02-28" }))).toMatchObject([{ since: "2023-02-27" }]);
    expect(told(lead, inquiry({ dueDate: null }))).toMatchObject([{ since: "2023-02-27" }]);
  });

  it("is not told once it is settled, nor to whoever asked, nor while the project is paused", () => {
    expect(told(lead, inquiry({ state: "withdrawn" }))).toEqual([]);
    expect(told(lead, inquiry({ askedById: lead.accountId }))).toEqual([]);
    expect(told(lead, inquiry(), { stage: "paused" })).toEqual([]);
  });
});

describe("an answer", () => {
  it("is told to whoever asked, for a week", () => {
    expect(told(deputy, answered())).toMatchObject([
      { kind: "inquiry_answered", entityId: "INQ-1", since: "2023-02-28" },
    ]);
    expect(told(deputy, answered({ answeredOn: "2023-02-22" }))).toHaveLength(1);
    expect(told(deputy, answered({ answeredOn: "2023-02-21" }))).toEqual([]);
    expect(told(lead, answered())).toEqual([]);
    expect(told(office, answered())).toEqual([]);
  });
});
