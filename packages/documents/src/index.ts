export { renderAgendaDocx } from "./agenda.docx.ts";
export { dateInFigures, dateInWords } from "./calendar-words.ts";
export { renderCalendarIcs, renderInvitationIcs, type CalendarFeed } from "./calendar.ics.ts";
export { renderDigestMail, type RenderedLetter } from "./digest.mail.ts";
export { bodiesForm, bodiesTable } from "./bodies/bodies.sheets.ts";
export { renderBriefingDocx } from "./briefing/briefing-book.docx.ts";
export type {
  BriefingChapter,
  BriefingColumn,
  BriefingFact,
  BriefingOutline,
  BriefingPart,
  BriefingTable,
} from "./briefing/briefing-book.model.ts";
export { renderBriefingPptx } from "./briefing/briefing-book.pptx.ts";
export { briefingOutline } from "./briefing/briefing-outline.ts";
export type { BriefingPace } from "./briefing/briefing-pace.ts";
export { createChartPainter, type ChartPainter, type ChartTools } from "./charts/chart-painter.ts";
export { changesSheet, changesSpreadsheet } from "./changes/changes.sheets.ts";
export type { ChangesPaper } from "./changes/changes.model.ts";
export { disciplineSheet, disciplineSpreadsheet } from "./discipline/discipline.sheets.ts";
export { completenessSpreadsheet, gapsSheet } from "./completeness/completeness.sheets.ts";
export { gapKindName } from "./completeness/gap-words.ts";
export { coverageSheet, coverageSpreadsheet } from "./coverage-matrix/coverage.sheets.ts";
export { renderControlListDocx } from "./control-list/control-list.docx.ts";
export { controlListSheet, controlListSpreadsheet } from "./control-list/control-list.sheets.ts";
export { renderExtractDocx } from "./meeting/extract.docx.ts";
export { renderMinutesDocx } from "./meeting/minutes.docx.ts";
export { renderOpinionSheetDocx } from "./meeting/opinion-sheet.docx.ts";
export { renderYearPlanDocx } from "./meeting/year-plan.docx.ts";
export { noteOutline, papersOutline } from "./notes/papers-outline.ts";
export {
  packFiles,
  pathName,
  withoutMoment,
  type PackedFile,
  type PathParts,
} from "./package/packed-files.ts";
export { renderPublicationList } from "./publication/publication-list-page.ts";
export { renderPublicationPage } from "./publication/publication-page.ts";
export { renderPassportDocx } from "./passport/passport.docx.ts";
export { publicationStyle } from "./publication/publication-style.ts";
export { indicatorsSheet } from "./registry/indicators.sheet.ts";
export { milestonesSheet } from "./registry/milestones.sheet.ts";
export { movesSheet } from "./registry/moves.sheet.ts";
export { projectsSheet } from "./registry/projects.sheet.ts";
export { problemsSheet, risksSheet } from "./registry/risks.sheet.ts";
export { renderCsv, renderOfficeCsv } from "./spreadsheet/spreadsheet.csv.ts";
export type { Sheet, SheetCell, SheetColumn, Spreadsheet } from "./spreadsheet/spreadsheet.model.ts";
export { renderXlsx } from "./spreadsheet/spreadsheet.xlsx.ts";
export { readTable } from "./spreadsheet/table-reader.ts";
