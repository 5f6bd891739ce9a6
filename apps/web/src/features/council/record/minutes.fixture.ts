import type { MinutesItem, MinutesPoint, MinutesView } from "@kedr/domain";
import type { RecordWish } from "./wishes.ts";

const nobody = { for: 0, against: 0, abstained: 0, conflict: 0, total: 0 };

export const aPoint = (fields: Partial<MinutesPoint> = {}): MinutesPoint => ({
  id: "D-1",
  number: "1.1",
  verb: "instruct",
  text: "Поручить подготовить отчёт.",
  draftText: null,
  addressees: "",
  addressed: [],
  dueDate: null,
  state: "draft",
  votes: [],
  count: nobody,
  origin: "entered",
  version: 1,
  canRemove: false,
  ...fields,
});

export const anItem = (fields: Partial<MinutesItem> = {}): MinutesItem => ({
  id: "I-1",
  number: 1,
  title: "О ходе работ",
  presenters: [],
  minutesAllotted: 10,
  project: null,
  indicator: null,
  outcome: null,
  heard: null,
  spoke: null,
  startedTime: null,
  endedTime: null,
  points: [aPoint()],
  origin: "entered",
  version: 1,
  ...fields,
});

export const aView = (items: MinutesItem[] = [anItem()]): MinutesView => ({
  meetingId: "MTG",
  councilName: "Совет",
  number: null,
  date: "2023-03-01",
  kind: "ordinary",
  state: "in_session",
  startTime: "10:00",
  openedTime: null,
  closedTime: null,
  votingUntil: null,
  today: "2023-03-01",
  quorum: { members: 0, present: 0, needed: null, isReached: null },
  members: [],
  items,
  origin: "entered",
  canRecord: true,
  canVote: false,
});

const noRecord = { outcome: null, heard: null, spoke: null, startedTime: null, endedTime: null };

/** Writes what was heard, over a record that says nothing yet. */
export const heardWish = (heard: string, version = 1, over: string | null = null): RecordWish => ({
  kind: "recordItem",
  itemId: "I-1",
  version,
  base: { ...noRecord, heard: over },
  mine: { heard },
});

export const adoptWish: RecordWish = {
  kind: "decidePoint",
  decisionId: "D-1",
  version: 1,
  base: { state: "draft" },
  mine: { state: "adopted" },
  isAcknowledged: false,
};
