import type { SubmitReportInput, TellValuesInput } from "@kedr/domain";

/** The report of a month as it is sent, but for the id of the request. */
export type MonthSubmission = Omit<SubmitReportInput, "requestId">;

/** The values of a quarter as they are sent apart from it. */
export type Telling = Omit<TellValuesInput, "requestId">;

/** What is sent from the page of a report. */
export type Submission = MonthSubmission | Telling;

/** The values of a quarter are sent alone. */
export const isTelling = (submission: Submission): submission is Telling => "quarterId" in submission;
