export { createAccount, type NewAccount } from "./account.repo.ts";
export { type AppliedMutation, findAppliedMutation, recordAppliedMutation } from "./applied-mutation.repo.ts";
export {
  openSubscription,
  readSubscriptions,
  revokeSubscription,
  saveSubscription,
} from "./calendar-subscription.repo.ts";
export {
  type ChangePage,
  type ChangeRow,
  readChangesBy,
  readLogIn,
  readProjectChanges,
  readRecordChanges,
  readRecordHistory,
  type RequestedChange,
  readChangesAbout,
} from "./change.repo.ts";
export { type Database, databaseOnPglite, type DatabaseTarget, openDatabase } from "./database.ts";
export { toCalendarDate, toDatabaseDate } from "./database-date.ts";
export { isUniqueViolation } from "./database-error.ts";
export { findInstallation, type Installation, recordInstallation } from "./installation.repo.ts";
export { migrate, type MigrationAssets, sourceAssets } from "./migrations.ts";
export {
  countUnread,
  markNotificationsRead,
  readNotifications,
  readPreferences,
  readRemindedAccounts,
  readTellings,
  readUnmailed,
  type RemindedAccount,
  saveNotifications,
  savePreferenceRow,
  withdrawNotifications,
} from "./notification.repo.ts";
export {
  type LogGrowth,
  type PortfolioDates,
  readFirstDay,
  readLogGrowth,
  readPortfolio,
  readPortfolioIn,
  readRevision,
} from "./portfolio.repo.ts";
export {
  type CorrectedPublication,
  findCorrected,
  findPublishedFile,
  insertPublication,
  type NewPublication,
  nextPublicationNumber,
  type PublishedFile,
  readPublications,
} from "./publication.repo.ts";
export { recordNames } from "./record-names.ts";
export { deleteRecord, insertRecords, updateRecord } from "./record-writer.ts";
export { claimRun, findFinishedJobs, findRunBefore, finishRun, releaseRun } from "./scheduled-run.repo.ts";
export { mostCounted, readSimilarWords, readStems, searchRecords, type SearchRow } from "./search.repo.ts";
export { StartError } from "./start-error.ts";
export { tomskDate, tomskInstant, tomskTime } from "./tomsk-time.ts";
export { findVisitBefore, noteVisits, type Visit } from "./visit.repo.ts";
export { type Author, type Transaction, write } from "./write.ts";
