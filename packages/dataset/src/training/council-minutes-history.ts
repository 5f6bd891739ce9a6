import type { AgendaItemRecord, CalendarDate, VoteChoice, VoteRecord } from "@kedr/domain";
import type { DatasetChange } from "../dataset.ts";
import { inserts } from "../inserts.ts";
import { accountIdOf } from "./accounts.ts";
import { decemberPapers } from "./council-papers.ts";
import type { DatedChange } from "./dated-change.ts";
import { training } from "./origin.ts";
import { titleOf } from "./positions.ts";

const { meetingId } = decemberPapers;
const heldOn: CalendarDate = "2022-12-15";
const approvedOn: CalendarDate = "2022-12-20";
const secretary = titleOf("TPOS-SECRETARY");

type Told = Pick<AgendaItemRecord, "heard" | "spoke" | "startedTime" | "endedTime">;

/** What the minutes tell of each question, by posts alone. */
const told: Told[] = [
  {
    heard: `${titleOf("TPOS-OFFICE")}: о ходе проектов Стратегии за 2022 год и об отстающих контрольных точках.`,
    spoke: `${titleOf("TPOS-CHAIR")}; ${titleOf("TPOS-DG-1")}.`,
    startedTime: "10:03",
    endedTime: "10:20",
  },
  {
    heard: `${titleOf("TPOS-LEAD-HEA")}: о причинах переноса критической контрольной точки и о новом сроке.`,
    spoke: `${titleOf("TPOS-DG-1")}.`,
    startedTime: "10:20",
    endedTime: "10:32",
  },
  {
    heard: `${titleOf("TPOS-LEAD-COM")}: о площадках для оборудования связи и об очерёдности работ.`,
    spoke: null,
    startedTime: "10:32",
    endedTime: "10:40",
  },
  {
    heard: `${titleOf("TPOS-LEAD-FIN")}: о проектах, не обеспеченных средствами в 2023 году.`,
    spoke: `${titleOf("TPOS-CHAIR")}; ${titleOf("TPOS-MEMBER")}; ${titleOf("TPOS-DG-2")}.`,
    startedTime: "10:40",
    endedTime: "11:02",
  },
];

const recorded = decemberPapers.items.map(({ id }, place): DatasetChange => ({
  entity: "AgendaItem",
  operation: "update",
  id,
  fields: { outcome: "considered", ...told[place] },
}));

/** The only point that was put to the vote, and amended before it. */
const votedId = `TDEC-${meetingId}-4-1`;

const amended = decemberPapers.decisions
  .filter(({ id }) => id === votedId)
  .map(({ id, text }): DatasetChange => ({
    entity: "Decision",
    operation: "update",
    id,
    fields: { text: text.replace(/\.$/, ", с указанием их очерёдности."), draftText: text },
  }));

const vote = (memberId: string, choice: VoteChoice, note: string | null = null): VoteRecord => ({
  id: `TVOTE-${votedId}-${memberId}`,
  decisionId: votedId,
  memberId,
  choice,
  note,
  castOn: heldOn,
  castBy: secretary,
  castById: accountIdOf(secretary),
  ...training,
});

const votes = [
  vote("TMEM-CHAIR", "for"),
  vote("TMEM-SECRETARY", "for"),
  vote("TMEM-DG-1", "for"),
  vote("TMEM-DG-2", "conflict", "Заявлен конфликт интересов (учебный пример)."),
  vote("TMEM-MEMBER", "abstained"),
  vote("TMEM-DG-5", "for"),
];

const bySecretary = (knownOn: CalendarDate, changes: DatasetChange[]): DatedChange[] =>
  changes.map((change) => ({ knownOn, actor: secretary, change }));

/** The record of December's meeting as it was kept on the day, and its minutes approved five days later. */
export const decemberRecord: DatedChange[] = [
  ...bySecretary(heldOn, [
    ...recorded,
    ...amended,
    ...inserts("Vote", votes),
    {
      entity: "Meeting",
      operation: "update",
      id: meetingId,
      fields: { openedTime: "10:02", closedTime: "11:03" },
    },
  ]),
  ...bySecretary(approvedOn, [
    {
      entity: "Meeting",
      operation: "update",
      id: meetingId,
      fields: {
        state: "minutes_approved",
        number: 1,
        minutesApprovedOn: approvedOn,
        minutesApprovedBy: secretary,
      },
    },
  ]),
];
