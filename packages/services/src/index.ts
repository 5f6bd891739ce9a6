export {
  AppError,
  appErrorCodes,
  type AppErrorCode,
  type AppErrorDetails,
  type AppErrorReason,
} from "./app-error.ts";
export { acceptSuggestion } from "./agenda/accept-suggestion.ts";
export { addAgendaItem } from "./agenda/add-agenda-item.ts";
export { declineSuggestion } from "./agenda/decline-suggestion.ts";
export { editAgendaItem } from "./agenda/edit-agenda-item.ts";
export { moveAgendaItem } from "./agenda/move-agenda-item.ts";
export { prepareAgendaDocument, type AgendaFile } from "./agenda/prepare-agenda-document.ts";
export { removeAgendaItem } from "./agenda/remove-agenda-item.ts";
export { removeDecision } from "./agenda/remove-decision.ts";
export { restoreSuggestion } from "./agenda/restore-suggestion.ts";
export { saveDecision } from "./agenda/save-decision.ts";
export { getCouncil } from "./council/get-council.ts";
export { getMeeting } from "./council/get-meeting.ts";
export { planMeeting } from "./council/plan-meeting.ts";
export { listIndicators } from "./indicator/list-indicators.ts";
export { commentMilestone } from "./milestone/comment-milestone.ts";
export { completeMilestone } from "./milestone/complete-milestone.ts";
export { forecastMilestone } from "./milestone/forecast-milestone.ts";
export type { MilestoneAnswer } from "./milestone/milestone-answer.ts";
export { reopenMilestone } from "./milestone/reopen-milestone.ts";
export {
  describeOpenData,
  openDataNames,
  readOpenData,
  type OpenDataAnswer,
  type OpenDataDescription,
  type OpenDataName,
} from "./open-data/read-open-data.ts";
export type { OpenDataField, OpenDataRow } from "./open-data/open-data-table.ts";
export { getOverview } from "./overview/get-overview.ts";
export { createPortfolioReader, type PortfolioMoment, type PortfolioReader } from "./portfolio-reader.ts";
export { listPositions, type PositionList } from "./position/list-positions.ts";
export { getProject } from "./project/get-project.ts";
export { listProjectChanges, type ProjectHistory } from "./project/list-project-changes.ts";
export { listProjects } from "./project/list-projects.ts";
export type { AsOfInput } from "./read-at.ts";
export { compareSectors } from "./sector/compare-sectors.ts";
export { getSector } from "./sector/get-sector.ts";
export type { ServiceContext } from "./service-context.ts";
export { getActor } from "./session/get-actor.ts";
export { getSession, type SessionQuestion } from "./session/get-session.ts";
export type { DatasetName, SessionAccount, SessionView, TrainingAccount } from "./session/session.view.ts";
export { getMyWork } from "./work/get-my-work.ts";
