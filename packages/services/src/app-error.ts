import type {
  AddresseeRefusalCode,
  ArchiveRefusalCode,
  AssignmentRefusalCode,
  AttachmentRefusalCode,
  CardRefusalCode,
  CirculationRefusalCode,
  ContributionRefusalCode,
  CouncilRefusalCode,
  CurationRefusalCode,
  InquiryRefusalCode,
  MethodologyRefusalCode,
  MilestoneRefusalCode,
  MinutesRefusalCode,
  PartRefusalCode,
  PeriodRefusalCode,
  PlanRefusalCode,
  PositionTermRefusalCode,
  ProblemRefusalCode,
  ProposalRefusalCode,
  RegistryRefusalCode,
  ReportRefusalCode,
  RescheduleRefusalCode,
  RiskRefusalCode,
  TakingBackRefusalCode,
  ValueRefusalCode,
} from "@kedr/domain";

/** What went wrong, in the words that the interfaces share; each has one HTTP status (see `packages/api`). */
export const appErrorCodes = [
  "invalid_input",
  "unauthenticated",
  "forbidden",
  "not_found",
  "conflict",
  "not_allowed_now",
  "too_large",
  "too_many",
  "internal",
] as const;
export type AppErrorCode = (typeof appErrorCodes)[number];

/** The rule that said no; the API words each in the user's language. */
export type AppErrorReason =
  | "already_corrected"
  | "as_of_in_future"
  | "calendar_links_full"
  | "council_missing"
  | "figures_changed_since"
  | "publication_unknown"
  | "request_id_taken"
  | "same_meeting"
  | "since_after_day"
  | "suggestion_settled"
  | "table_too_long"
  | "table_unreadable"
  | "target_moved"
  | "version_changed"
  | AddresseeRefusalCode
  | ArchiveRefusalCode
  | AssignmentRefusalCode
  | AttachmentRefusalCode
  | CardRefusalCode
  | CirculationRefusalCode
  | ContributionRefusalCode
  | CouncilRefusalCode
  | CurationRefusalCode
  | InquiryRefusalCode
  | MethodologyRefusalCode
  | MilestoneRefusalCode
  | MinutesRefusalCode
  | PartRefusalCode
  | PeriodRefusalCode
  | PlanRefusalCode
  | PositionTermRefusalCode
  | ProblemRefusalCode
  | ProposalRefusalCode
  | RegistryRefusalCode
  | ReportRefusalCode
  | RescheduleRefusalCode
  | RiskRefusalCode
  | TakingBackRefusalCode
  | ValueRefusalCode;

/** What a reader is told beyond the code. */
export interface AppErrorDetails {
  reason?: AppErrorReason;
  /** The input field at fault, by its name in the input. */
  field?: string;
  /** What the wording of the reason names in braces. */
  params?: Readonly<Record<string, string>>;
  /** On a conflict: the record as it is now. */
  current?: unknown;
}

/** The only error that services throw on purpose. Carries codes, no words: those are chosen by language in the API. */
export class AppError extends Error {
  readonly code: AppErrorCode;
  readonly details: AppErrorDetails;

  constructor(code: AppErrorCode, details: AppErrorDetails = {}) {
    super([code, details.reason, details.field].filter(Boolean).join(": "));
    this.name = "AppError";
    this.code = code;
    this.details = details;
  }
}

/** The error for an id that leads nowhere; `field` is the input that held it. */
export function notFound(field: string): AppError {
  return new AppError("not_found", { field });
}

/** A rule of the domain said no: because of an input field, or because of the state of the record. */
export function refused({
  code,
  field,
  params = {},
}: {
  code: AppErrorReason;
  field: string | null;
  params?: Readonly<Record<string, string>>;
}): AppError {
  return field === null
    ? new AppError("not_allowed_now", { reason: code, params })
    : new AppError("invalid_input", { reason: code, field, params });
}

/**
 * Stops a writer who has not seen the latest version; the record as it is now goes back with the refusal.
 * @throws AppError `conflict`
 */
export function requireVersion(current: { version: number }, versionRead: number | undefined): void {
  if (current.version === versionRead) return;
  throw new AppError("conflict", { reason: "version_changed", field: "version", current });
}
