import type { Actor } from "../access/actor.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { addDays, daysBetween } from "../calendar/days.ts";
import type { InquiryRecord } from "../inquiry/inquiry.record.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { ProjectRecord } from "../project/project.record.ts";
import { shortened } from "../wording/shortened.ts";
import type { Reminder } from "./reminder.ts";

/** An answer is news for a week; older ones are on the project's page. */
const newsDays = 7;
/** As much of a question as a sentence bears. */
const longestQuestion = 160;

interface Asked {
  actor: Actor;
  project: ProjectRecord;
}

/** Told when it is asked, and again the day before an answer is due. */
const sinceOf = ({ askedOn, dueDate }: InquiryRecord, today: CalendarDate): CalendarDate => {
  const eve = dueDate === null ? null : addDays(dueDate, -1);
  return eve !== null && eve > askedOn && eve <= today ? eve : askedOn;
};

const thingOf = ({ id, projectId }: InquiryRecord) =>
  ({ entity: "Inquiry", entityId: id, projectId }) as const;

const of = (index: PortfolioIndex, project: ProjectRecord): InquiryRecord[] =>
  index.portfolio.Inquiry.filter(({ projectId }) => projectId === project.id);

/** The open questions of a project, for its lead; never for whoever asked. */
export const askedReminders = (index: PortfolioIndex, { actor, project }: Asked): Reminder[] =>
  of(index, project)
    .filter(({ state, askedById }) => state === "asked" && askedById !== actor.accountId)
    .map((inquiry) => ({
      kind: "inquiry_asked",
      ...thingOf(inquiry),
      details: {
        projectName: project.name,
        question: shortened(inquiry.question, longestQuestion),
        askedBy: inquiry.askedBy,
        dueDate: inquiry.dueDate,
      },
      since: sinceOf(inquiry, index.today),
    }));

/** The answers of the last week, for whoever asked. */
export const answeredReminders = (index: PortfolioIndex, { actor, project }: Asked): Reminder[] =>
  of(index, project).flatMap((inquiry): Reminder[] => {
    const { state, answeredOn, answeredById, askedById, question } = inquiry;
    if (state !== "answered" || answeredOn === null || daysBetween(answeredOn, index.today) > newsDays) {
      return [];
    }
    if (askedById !== actor.accountId || answeredById === actor.accountId) return [];
    const details = { projectName: project.name, question: shortened(question, longestQuestion) };
    return [{ kind: "inquiry_answered", ...thingOf(inquiry), details, since: answeredOn }];
  });
