import { procedures } from "./router-walk.fixture.ts";

/** Reads that tell of the present alone, each with the reason why no earlier day can be asked for. */
export const presentReads: Readonly<Record<string, string>> = {
  "session.get": "who is signed in, and which day is today",
  "work.awaiting": "counts what awaits the actor now; shown on no past day, when nothing can be done",
  "notification.list": "letters of an account, which the log does not keep",
  "notification.unread": "letters of an account, which the log does not keep",
  "notification.preferences": "settings of an account, which the log does not keep",
  "calendar.list": "private links of an account, which the log does not keep",
  "period.settings": "the schedule by which periods will be opened; offered for change only, on no past day",
  "publication.preview": "asks for its own day, which may be past; offered for publishing only",
  "indicator.choices": "choices for a form that writes, which no past day has",
  "methodology.preview": "a change tried out before it is made, which no past day has",
  "contribution.choices": "choices for a form that writes, which no past day has",
  "archive.check": "what would follow if a record were archived now, which no past day has",
  "project.form": "a form that writes, which no past day has",
  "decision.effectChoices": "choices for a form that writes, which no past day has",
  "agenda.choices": "choices for a form that writes, which no past day has",
  "plan.findMilestones": "choices for a form that writes, which no past day has",
};

/** What a read must be told besides the day; the others need nothing. Records of the training portfolio. */
const questions: Readonly<Record<string, object>> = {
  "assignment.list": { show: "all" },
  "assignment.get": { assignmentId: "TASG-1" },
  "assignment.dueDay": { date: "2023-06-12" },
  "assignment.ofMeeting": { meetingId: "TMTG-2022-12" },
  "discipline.get": { from: "2023-01-01", to: "2023-12-31" },
  "attachment.list": { milestoneId: "TMS-TPRJ-HEA-7-01" },
  "changes.get": { since: { kind: "date", date: "2023-01-15" } },
  "comparison.get": {
    left: { scope: { kind: "industry", industryId: "IND-EDU" }, asOf: "2022-12-15" },
    right: { scope: { kind: "deputy", positionId: "TPOS-DG-1" } },
  },
  "contribution.ofIndicator": { indicatorId: "TIND-HEA-2" },
  "contribution.ofProject": { projectId: "TPRJ-HEA-2" },
  "circulation.get": { meetingId: "TMTG-2022-12" },
  "council.meeting": { meetingId: "TMTG-2023-03" },
  "decision.get": { decisionId: "TDEC-TMTG-2022-12-3-1" },
  "council.people": { meetingId: "TMTG-2022-12" },
  "council.search": { text: "сроках" },
  "meetingDocuments.list": { meetingId: "TMTG-2023-03" },
  "indicatorPart.get": { indicatorId: "TIND-COM-1" },
  "indicatorValue.authors": { indicatorId: "EDU-2" },
  "indicator.get": { indicatorId: "URB-8" },
  "indicator.explain": { indicatorId: "URB-8" },
  "maturity.explain": { industryId: null },
  "maturity.whatIf": { indicatorId: "URB-8", value: 40 },
  "minutes.get": { meetingId: "TMTG-2022-12" },
  "plan.get": { projectId: "TPRJ-HEA-7" },
  "project.get": { projectId: "TPRJ-HEA-7" },
  "project.history": { projectId: "TPRJ-HEA-7", limit: 100 },
  "report.prepare": { projectId: "TPRJ-HEA-7" },
  "reschedule.preview": { milestoneId: "TMS-TPRJ-HEA-7-05", newDate: "2024-06-01" },
  "search.find": { query: "цифровой двойник" },
  "sector.get": { positionId: "TPOS-DG-1" },
  "sector.project": { projectId: "TPRJ-HEA-7" },
};

/** Whose account asks where the project office may not. */
const accounts: Readonly<Record<string, string>> = { "work.get": "LEAD-HEALTH" };

/** Every read of the router but those of the present, with a question that it answers. A new read is among them. */
export const asOfReads = procedures
  .filter(({ path, type }) => type === "query" && !(path in presentReads))
  .map(({ path }) => ({ path, question: questions[path] ?? {}, account: accounts[path] ?? "OFFICE" }));
