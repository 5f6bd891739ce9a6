/** Why a methodology does not change; the API words it. */
export type MethodologyRefusalCode =
  | "counting_ends_before_start"
  | "membership_empty"
  | "methodology_ends_before_start"
  | "methodology_named_by_values"
  | "methodology_of_source"
  | "methodology_overlaps"
  | "uncounted_without_reason";

/** `field` is the input at fault; null when it is the state of the methodology that forbids the change. */
export interface MethodologyRefusal {
  code: MethodologyRefusalCode;
  field: "members" | "toDate" | "validFrom" | "validTo" | null;
}
