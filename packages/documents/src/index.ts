export { renderAgendaDocx } from "./agenda.docx.ts";
export type { AgendaDecisionPoint, AgendaDocument, AgendaQuestion } from "./agenda.model.ts";
export { dateInFigures, dateInWords } from "./calendar-words.ts";
export { renderCalendarIcs, type CalendarFeed } from "./calendar.ics.ts";
export { renderDigestMail, type RenderedLetter } from "./digest.mail.ts";
