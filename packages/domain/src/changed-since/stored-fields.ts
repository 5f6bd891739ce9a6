import type { RecordTypes } from "../portfolio/portfolio.ts";
import type { ToldRecord } from "./silent-records.ts";
import type { FieldType } from "./stated-value.ts";

/** They say that a record is there and was touched. */
type Bookkeeping = "id" | "version" | "origin" | "updatedOn";

/** Every field of a record with how it is to be read. */
export type FieldsOf<Name extends ToldRecord> = Record<
  Exclude<keyof RecordTypes[Name], Bookkeeping>,
  FieldType
>;

type Stored = { [Name in ToldRecord]: keyof FieldsOf<Name> }[ToldRecord];

/** Silent wherever they stand. */
type NeverTold =
  | "submittedById"
  | "reviewedById"
  | "requestedById"
  | "decidedById"
  | "askedById"
  | "answeredById"
  | "issuedById"
  | "releasedById"
  | "proposedById"
  | "seriesId"
  | "correctsId"
  | "memberId"
  | "projectIndicatorId"
  | "reportId"
  | "valueReportId"
  | "toldOn"
  | "suggestionKey"
  | "carriedFromId"
  | "toldById"
  | "partyId"
  | "entity"
  | "recordId";

/** The stored fields that a line may state. */
export type StoredFieldName = Exclude<Stored, NeverTold>;
