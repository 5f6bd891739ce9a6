import type { RecordName } from "../portfolio/portfolio.ts";

/** Why records that differ between two days are counted, and not told one by one. */
export const silentReasons = {
  MilestoneComment: "comment",
  Attachment: "file",
  AgendaComment: "comment",
  MilestoneTemplate: "template",
  MilestoneTemplateStep: "template",
  ReportingSettings: "calendar",
  ReportingPeriod: "calendar",
  AgendaVersion: "sitting",
  MeetingAttendance: "sitting",
  Vote: "sitting",
  DecisionAddressee: "sitting",
  AddresseeClass: "sitting",
  AddresseeClassMember: "sitting",
} as const satisfies Partial<Record<RecordName, string>>;

/** `touched`: only a version, an order or the like differs, which says nothing of the portfolio. */
export type SilentName = (typeof silentReasons)[keyof typeof silentReasons] | "touched";

/** In the order of the screen. */
export const silentNames: readonly SilentName[] = [
  "comment",
  "file",
  "template",
  "calendar",
  "sitting",
  "touched",
];

export type SilentRecord = keyof typeof silentReasons;
export type ToldRecord = Exclude<RecordName, SilentRecord>;
