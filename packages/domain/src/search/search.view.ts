import type { CalendarDate } from "../calendar/calendar-date.ts";

/** What can be found, in the order in which equals are shown. */
export const searchKinds = [
  "project",
  "milestone",
  "indicator",
  "assignment",
  "decision",
  "question",
  "meeting",
  "risk",
  "problem",
  "body",
  "post",
  "member",
  "industry",
  "framework",
  "methodology",
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Where else than in its name something was found. */
export const searchFields = [
  "code",
  "fullName",
  "formerName",
  "description",
  "expectedEffect",
  "federalProject",
  "sourceSystem",
  "executionNote",
  "addressees",
  "reason",
  "presenter",
  "place",
  "registrationNumber",
  "measure",
  "act",
] as const;
export type SearchField = (typeof searchFields)[number];

/** A part of a text: from `start`, up to but without `end`. */
export interface TextRange {
  start: number;
  end: number;
}

/** A text with what was found in it; the ranges are in order and do not meet. */
export interface MarkedText {
  text: string;
  marks: TextRange[];
}

/** What tells one find from another, and where it stands. What a kind does not have is left out. */
export interface SearchFacts {
  projectId?: string;
  projectName?: string;
  industryName?: string;
  bodyName?: string;
  postTitle?: string;
  meetingId?: string;
  meetingDate?: CalendarDate;
  meetingNumber?: number;
  /** The question of a point. */
  itemId?: string;
  /** A question («2») or a point («2.1») within its meeting. */
  place?: string;
  frameworkId?: string;
  frameworkName?: string;
  /** When it is due. */
  date?: CalendarDate;
  /** When it was reached or released. */
  doneOn?: CalendarDate;
  /** How a post is filled on the day: `held`, `acting` or `vacant`. */
  term?: "held" | "acting" | "vacant";
  /** The post curates industries on the day. */
  isCurator?: boolean;
  /** The post leads projects. */
  isLead?: boolean;
}

/** One thing found. */
export interface SearchHit {
  kind: SearchKind;
  id: string;
  /** Its name. Of a meeting, in Russian: «заседание 15 декабря 2022 № 4». */
  title: MarkedText;
  /** Where else it was found, if the name alone does not show why it is here. */
  matched: (MarkedText & { field: SearchField }) | null;
  facts: SearchFacts;
}

/** What was found of one kind, best first. */
export interface SearchGroup {
  kind: SearchKind;
  hits: SearchHit[];
  /** How many there are, as far as they were counted. */
  total: number;
  /** There are more than were counted. */
  isMore: boolean;
}

/** What a search found, the kind with the best find first. */
export interface SearchResult {
  groups: SearchGroup[];
  /** What was looked for instead, where nothing has the words as typed. */
  corrections: { typed: string; taken: string }[];
}
