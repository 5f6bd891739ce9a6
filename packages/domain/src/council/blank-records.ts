import type { AgendaItemRecord, CouncilRecord, DecisionRecord, MeetingRecord } from "./council.record.ts";

/** The rules of a council until others are entered: no quorum is made up. */
export const plainCouncil = {
  quorumShare: null,
  movesDueDates: true,
  headToldAfter: 1,
  curatorToldAfter: 7,
  councilToldAfter: 30,
} as const satisfies Partial<CouncilRecord>;

/** An ordinary meeting that is planned, of which nothing has happened yet. */
export const plainMeeting = {
  kind: "ordinary",
  state: "planned",
  endTime: null,
  votingUntil: null,
  openedTime: null,
  closedTime: null,
  minutesApprovedOn: null,
  minutesApprovedBy: null,
  registrationNumber: null,
  registeredOn: null,
  cancelledOn: null,
  cancelReason: null,
} as const satisfies Partial<MeetingRecord>;

/** A question about nothing that is recorded, which no meeting has dealt with. */
export const plainAgendaItem = {
  presenterPositionId: null,
  presenter: null,
  coPresenterPositionId: null,
  coPresenter: null,
  minutesAllotted: null,
  reason: null,
  suggestionKey: null,
  projectId: null,
  milestoneId: null,
  indicatorId: null,
  planItemId: null,
  industryId: null,
  carriedFromId: null,
  outcome: null,
  heard: null,
  spoke: null,
  startedTime: null,
  endedTime: null,
} as const satisfies Partial<AgendaItemRecord>;

/** A draft point of which only the words are told. */
export const plainDecision = {
  state: "draft",
  indicatorId: null,
  effectMilestoneId: null,
  effectProjectId: null,
  effectExpected: null,
  draftText: null,
  sourceDocument: null,
  sourceSlide: null,
  sourceNote: null,
} as const satisfies Partial<DecisionRecord>;
