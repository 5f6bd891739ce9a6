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
export { removeClass, saveClass } from "./agenda/change-class.ts";
export { listAgendaChoices } from "./agenda/list-agenda-choices.ts";
export { moveDecision } from "./agenda/move-decision.ts";
export { moveItemTo } from "./agenda/move-item-to.ts";
export { putBackItem } from "./agenda/put-back-item.ts";
export { putOffItem } from "./agenda/put-off-item.ts";
export { moveAgendaItem } from "./agenda/move-agenda-item.ts";
export { removeAgendaItem } from "./agenda/remove-agenda-item.ts";
export { removeDecision } from "./agenda/remove-decision.ts";
export { restoreSuggestion } from "./agenda/restore-suggestion.ts";
export { saveDecision } from "./agenda/save-decision.ts";
export { getAssignment } from "./assignment/get-assignment.ts";
export { decideExtension } from "./assignment/decide-extension.ts";
export { getDiscipline } from "./assignment/get-discipline.ts";
export { prepareDisciplineFile } from "./assignment/prepare-discipline-file.ts";
export { getDueDay } from "./assignment/get-due-day.ts";
export { issueAssignment } from "./assignment/issue-assignment.ts";
export { issueFromMeeting } from "./assignment/issue-from-meeting.ts";
export { listMeetingAssignments } from "./assignment/list-meeting-assignments.ts";
export { reportParty } from "./assignment/report-party.ts";
export { requestExtension } from "./assignment/request-extension.ts";
export { saveParties } from "./assignment/save-parties.ts";
export { takeBackExtension } from "./assignment/take-back-extension.ts";
export { tellAdvance } from "./assignment/tell-advance.ts";
export { withdrawExtension } from "./assignment/withdraw-extension.ts";
export { listAssignments } from "./assignment/list-assignments.ts";
export { releaseAssignment } from "./assignment/release-assignment.ts";
export { reportAssignment } from "./assignment/report-assignment.ts";
export { returnAssignment } from "./assignment/return-assignment.ts";
export { takeBackRelease } from "./assignment/take-back-release.ts";
export { takeBackAssignment, type TakenBack } from "./assignment/take-back-assignment.ts";
export { addAttachment, requireMayAttach, type NewAttachment } from "./attachment/add-attachment.ts";
export { getAttachment, type AttachmentFile } from "./attachment/get-attachment.ts";
export { listAttachments } from "./attachment/list-attachments.ts";
export { removeAttachment } from "./attachment/remove-attachment.ts";
export { briefingFormats, type BriefingFormat } from "./briefing/briefing-order.ts";
export {
  prepareBriefingBook,
  type BriefingFile,
  type BriefingProgress,
  type BriefingQuestion,
} from "./briefing/prepare-briefing-book.ts";
export { createCalendarLink, listCalendarLinks, revokeCalendarLink } from "./calendar/calendar-link.ts";
export { readCalendar } from "./calendar/read-calendar.ts";
export { getChanges, type ChangesAnswer, type ChangesStart } from "./changed-since/get-changes.ts";
export {
  prepareChangesFile,
  type ChangesFile,
  type ChangesFormat,
} from "./changed-since/prepare-changes-file.ts";
export { answerComment } from "./circulation/answer-comment.ts";
export { commentAgenda } from "./circulation/comment-agenda.ts";
export { getCirculation } from "./circulation/get-circulation.ts";
export { sendAgenda } from "./circulation/send-agenda.ts";
export { withdrawComment } from "./circulation/withdraw-comment.ts";
export { getComparison } from "./comparison/get-comparison.ts";
export { getCompleteness } from "./completeness/get-completeness.ts";
export { prepareCompletenessFile } from "./completeness/prepare-completeness-file.ts";
export { confirmLink, unconfirmLink } from "./contribution/confirm-link.ts";
export { findLinkChoices, type LinkChoices, type LinkEnd } from "./contribution/find-link-choices.ts";
export { getIndicatorContributions, getProjectContributions } from "./contribution/get-contributions.ts";
export { getCoverage, type CoverageBoard } from "./contribution/get-coverage.ts";
export { prepareCoverageFile } from "./contribution/prepare-coverage-file.ts";
export { linkProject } from "./contribution/link-project.ts";
export { stateContribution } from "./contribution/state-contribution.ts";
export { restoreLink, withdrawLink } from "./contribution/withdraw-link.ts";
export { getDecision, getEffectChoices } from "./decision/get-decision.ts";
export { listDecisions } from "./decision/list-decisions.ts";
export { stateEffect } from "./decision/state-effect.ts";
export { approveAgenda } from "./council/approve-agenda.ts";
export { approveMinutes } from "./council/approve-minutes.ts";
export { cancelMeeting } from "./council/cancel-meeting.ts";
export {
  listCouncilMembers,
  removeCouncilMember,
  saveCouncilMember,
  saveCouncilRules,
} from "./council/council-members.ts";
export { editMeeting } from "./council/edit-meeting.ts";
export { getCouncil } from "./council/get-council.ts";
export { getMeeting } from "./council/get-meeting.ts";
export { getMeetingPeople } from "./council/get-meeting-people.ts";
export { closeSession, openSession } from "./council/hold-session.ts";
export { invite, removeInvited } from "./council/invite.ts";
export { planMeeting } from "./council/plan-meeting.ts";
export { prepareInvitation } from "./council/prepare-invitation.ts";
export { registerMinutes } from "./council/register-minutes.ts";
export { saveAttendance } from "./council/save-attendance.ts";
export { saveTimes } from "./council/save-times.ts";
export { searchCouncil } from "./council/search-council.ts";
export { stepBack } from "./council/step-back.ts";
export { addPoint } from "./minutes/add-point.ts";
export { amendPoint } from "./minutes/amend-point.ts";
export { castVote } from "./minutes/cast-vote.ts";
export { decidePoint } from "./minutes/decide-point.ts";
export { getMinutes } from "./minutes/get-minutes.ts";
export { recordItem } from "./minutes/record-item.ts";
export { removePoint } from "./minutes/remove-point.ts";
export { saveVotes } from "./minutes/save-votes.ts";
export { assignCuration } from "./curation/assign-curation.ts";
export type { CurationAnswer } from "./curation/change-curations.ts";
export type { PositionTermAnswer } from "./curation/change-position-terms.ts";
export { endCuration } from "./curation/end-curation.ts";
export { handOverCurations } from "./curation/hand-over-curations.ts";
export { listCurations } from "./curation/list-curations.ts";
export { removePositionTerm } from "./curation/remove-position-term.ts";
export { savePositionTerm } from "./curation/save-position-term.ts";
export { takeBackCurations } from "./curation/take-back-curations.ts";
export { getCardChoices, getIndicator, type ReadCard } from "./indicator/get-indicator.ts";
export { removeIndicator } from "./indicator/remove-indicator.ts";
export { createIndicator, editIndicator } from "./indicator/save-card.ts";
export { setIndicatorFormula } from "./indicator/set-formula.ts";
export { setIndicatorTargets } from "./indicator/set-targets.ts";
export { getIndicatorExplanation, type ExplainedIndicator } from "./indicator/explain-indicator.ts";
export { listIndicators } from "./indicator/list-indicators.ts";
export { prepareIndicatorsFile } from "./indicator/prepare-indicators-file.ts";
export { getIndicatorBodies } from "./indicator-part/get-indicator-bodies.ts";
export { prepareBodiesFile, type BodiesFileFormat } from "./indicator-part/prepare-bodies-file.ts";
export { readBodiesFile } from "./indicator-part/read-bodies-file.ts";
export { recordParts, type PartsRecorded } from "./indicator-part/record-parts.ts";
export { takeBackParts } from "./indicator-part/take-back-parts.ts";
export { chooseValue, unchooseValue } from "./indicator-value/choose-value.ts";
export { correctValue } from "./indicator-value/correct-value.ts";
export { getValueEntry } from "./indicator-value/get-value-entry.ts";
export { listValueAuthors } from "./indicator-value/list-value-authors.ts";
export { saveValues } from "./indicator-value/save-values.ts";
export { answerInquiry } from "./inquiry/answer-inquiry.ts";
export { askInquiry } from "./inquiry/ask-inquiry.ts";
export { listInquiries } from "./inquiry/list-inquiries.ts";
export { withdrawInquiry } from "./inquiry/withdraw-inquiry.ts";
export { type FrameworkBoard, listFrameworks } from "./framework/list-frameworks.ts";
export { getMaturityExplanation } from "./maturity/explain-maturity.ts";
export { getMaturityForecast } from "./maturity/forecast-maturity.ts";
export { supposeValue } from "./maturity/suppose-value.ts";
export type { OpenContent } from "./meeting-documents/enclosed-files.ts";
export { listMeetingDocuments } from "./meeting-documents/list-meeting-documents.ts";
export type { PaperDownload } from "./meeting-documents/paper-file.ts";
export { prepareAgenda } from "./meeting-documents/prepare-agenda.ts";
export {
  prepareControlList,
  prepareMeetingControlList,
  type ControlListFormat,
} from "./meeting-documents/prepare-control-list.ts";
export { prepareExtract, prepareExtracts } from "./meeting-documents/prepare-extracts.ts";
export { prepareMinutes } from "./meeting-documents/prepare-minutes.ts";
export { prepareNote, type NoteSubject } from "./meeting-documents/prepare-note.ts";
export { prepareOpinionSheet, prepareOpinionSheets } from "./meeting-documents/prepare-opinion-sheets.ts";
export { preparePapers } from "./meeting-documents/prepare-papers.ts";
export { prepareRecordPackage } from "./meeting-documents/prepare-record-package.ts";
export { prepareYearPlan } from "./meeting-documents/prepare-year-plan.ts";
export { changeMethodology, type FrameworkAnswer } from "./methodology/change-methodology.ts";
export { type MethodologyPreview, previewMethodology } from "./methodology/preview-methodology.ts";
export { commentMilestone } from "./milestone/comment-milestone.ts";
export { completeMilestone } from "./milestone/complete-milestone.ts";
export { followSeries, type SeriesChange } from "./milestone/follow-series.ts";
export { forecastMilestone } from "./milestone/forecast-milestone.ts";
export type { MilestoneAnswer } from "./milestone/milestone-answer.ts";
export { reopenMilestone } from "./milestone/reopen-milestone.ts";
export { getUnreadNotifications, listNotifications } from "./notification/list-notifications.ts";
export type { Letter, Mailer } from "./notification/mailer.ts";
export { markRead } from "./notification/mark-read.ts";
export { getNotificationSettings, savePreference } from "./notification/notification-settings.ts";
export { tellNews } from "./notification/remind.ts";
export {
  describeOpenData,
  openDataNames,
  readOpenData,
  type OpenDataAnswer,
  type OpenDataDescription,
  type OpenDataName,
} from "./open-data/read-open-data.ts";
export { openDataCsv } from "./open-data/open-data.csv.ts";
export type { OpenDataField, OpenDataRow } from "./open-data/open-data-table.ts";
export { getFolder } from "./folder/get-folder.ts";
export { getOverview } from "./overview/get-overview.ts";
export { addMilestone } from "./plan/add-milestone.ts";
export { applyTemplate } from "./plan/apply-template.ts";
export { cancelMilestone } from "./plan/cancel-milestone.ts";
export { copyMilestones } from "./plan/copy-milestones.ts";
export { editMilestone } from "./plan/edit-milestone.ts";
export { findMilestones } from "./plan/find-milestones.ts";
export { getPlan } from "./plan/get-plan.ts";
export { orderMilestones } from "./plan/order-milestones.ts";
export { removeTemplate } from "./plan/remove-template.ts";
export { restoreMilestone } from "./plan/restore-milestone.ts";
export { saveTemplate } from "./plan/save-template.ts";
export { setDependencies } from "./plan/set-dependencies.ts";
export { shiftForecasts } from "./plan/shift-forecasts.ts";
export { takeBackMilestones } from "./plan/take-back-milestones.ts";
export { createPortfolioReader, type PortfolioMoment, type PortfolioReader } from "./portfolio-reader.ts";
export { listPositions, type PositionList } from "./position/list-positions.ts";
export { reopenProblem } from "./problem/reopen-problem.ts";
export { resolveProblem } from "./problem/resolve-problem.ts";
export { saveProblem } from "./problem/save-problem.ts";
export { getProject } from "./project/get-project.ts";
export { listProjectChanges, type ProjectHistory } from "./project/list-project-changes.ts";
export { listProjects } from "./project/list-projects.ts";
export { preparePassport } from "./project/prepare-passport.ts";
export { prepareProjectsFile } from "./project/prepare-projects-file.ts";
export type { TableFormat } from "./registry-file/write-table.ts";
export { listProposals } from "./proposal/list-proposals.ts";
export { proposeQuestion } from "./proposal/propose-question.ts";
export { withdrawProposal } from "./proposal/withdraw-proposal.ts";
export { listPublications } from "./publication/list-publications.ts";
export { previewPublication } from "./publication/preview-publication.ts";
export { publish, type Published } from "./publication/publish.ts";
export { readPublishedFile, readPublishedList, type PublishedAnswer } from "./publication/read-published.ts";
export type { AsOfInput } from "./read-at.ts";
export { archiveRecord, removeRecord, restoreRecord } from "./registry/archive-record.ts";
export { getProjectForm, type ProjectForm } from "./registry/get-project-form.ts";
export { checkArchive, listArchive } from "./registry/read-archive.ts";
export { createRecord, editRecord } from "./registry/save-card.ts";
export { decideReschedule } from "./reschedule/decide-reschedule.ts";
export { getRescheduleLedger } from "./reschedule/get-reschedule-ledger.ts";
export { prepareMovesFile } from "./reschedule/prepare-moves-file.ts";
export { getRescheduleQueue } from "./reschedule/get-reschedule-queue.ts";
export { previewReschedule } from "./reschedule/preview-reschedule.ts";
export { requestReschedule } from "./reschedule/request-reschedule.ts";
export { takeBackDecision } from "./reschedule/take-back-decision.ts";
export { withdrawReschedule } from "./reschedule/withdraw-reschedule.ts";
export { acceptReports } from "./report/accept-reports.ts";
export { getReportQueue } from "./report/get-report-queue.ts";
export { prepareReport, type ReportQuestion } from "./report/prepare-report.ts";
export { reviewReport, reviewValues } from "./report/review-report.ts";
export { submitReport } from "./report/submit-report.ts";
export { takeBackReview, takeBackValuesReview, type ReviewTakenBack } from "./report/take-back-review.ts";
export { tellValues } from "./report/tell-values.ts";
export { closePeriod } from "./reporting/close-period.ts";
export { listPeriods } from "./reporting/list-periods.ts";
export { ensurePeriods, openDuePeriods } from "./reporting/open-due-periods.ts";
export { reopenPeriod } from "./reporting/reopen-period.ts";
export { getReportingSettings, saveReportingSettings } from "./reporting/reporting-schedule.ts";
export { getRiskRegister } from "./risk/get-risk-register.ts";
export { prepareRisksFile } from "./risk/prepare-risks-file.ts";
export { reopenRisk } from "./risk/reopen-risk.ts";
export { saveRisk } from "./risk/save-risk.ts";
export { settleRisk } from "./risk/settle-risk.ts";
export { runDueWork } from "./schedule/run-due-work.ts";
export { findRecords } from "./search/find-records.ts";
export { compareSectors } from "./sector/compare-sectors.ts";
export { getSector } from "./sector/get-sector.ts";
export { getSectorProject } from "./sector/get-sector-project.ts";
export type { ServiceContext } from "./service-context.ts";
export { getActor } from "./session/get-actor.ts";
export { getSession, type SessionQuestion } from "./session/get-session.ts";
export type { DatasetName, SessionAccount, SessionView, TrainingAccount } from "./session/session.view.ts";
export { getTimeline } from "./timeline/get-timeline.ts";
export { prepareMilestonesFile } from "./timeline/prepare-milestones-file.ts";
export { noteVisit } from "./visit/note-visit.ts";
export { getAwaiting } from "./work/get-awaiting.ts";
export { getMyWork } from "./work/get-my-work.ts";
