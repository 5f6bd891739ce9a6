/** Roles of an account. One account may hold several. */
export const roles = [
  "administrator",
  "project_office",
  "project_lead",
  "deputy_governor",
  "council_secretary",
  "council_member",
  "reader",
] as const;
export type Role = (typeof roles)[number];

/** Who asks: everything that permissions look at. */
export interface Actor {
  accountId: string;
  name: string;
  roles: readonly Role[];
  /** The post the account acts for: the projects it leads are its own. */
  positionId: string | null;
  /** Industries curated by that post on the day of the request. */
  curatedIndustryIds: readonly string[];
}
