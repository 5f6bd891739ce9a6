import { plainMeeting, type CalendarDate, type MeetingRecord } from "@kedr/domain";
import { inserts } from "../inserts.ts";
import { council } from "../tomsk/council.ts";
import { decemberCirculation } from "./council-circulation.ts";
import { councilMembersHistory } from "./council-members-history.ts";
import { decemberRecord } from "./council-minutes-history.ts";
import { decemberPapers, marchPapers } from "./council-papers.ts";
import type { CouncilPapers } from "./council-papers.ts";
import type { DatasetChange } from "../dataset.ts";
import type { DatedChange } from "./dated-change.ts";
import { training } from "./origin.ts";
import { titleOf } from "./positions.ts";

const secretary = titleOf("TPOS-SECRETARY");

const meeting = (id: string, date: CalendarDate): MeetingRecord => ({
  id,
  councilId: council.id,
  number: null,
  date,
  ...plainMeeting,
  startTime: "10:00",
  endTime: "11:30",
  place: "Зал заседаний (учебный)",
  chairPositionId: "TPOS-CHAIR",
  secretaryPositionId: "TPOS-SECRETARY",
  ...training,
});

const bySecretary = (knownOn: CalendarDate, changes: DatasetChange[]): DatedChange[] =>
  changes.map((change) => ({ knownOn, actor: secretary, change }));

const prepared = (knownOn: CalendarDate, { items, decisions }: CouncilPapers): DatedChange[] =>
  bySecretary(knownOn, [...inserts("AgendaItem", items), ...inserts("Decision", decisions)]);

const adopted = decemberPapers.decisions.map(({ id }): DatasetChange => ({
  entity: "Decision",
  operation: "update",
  id,
  fields: { state: "adopted" },
}));

/**
 * December: planned, agenda approved, held, decisions adopted, minutes kept and approved. March: planned, with two accepted
 * questions.
 */
export const councilHistory: DatedChange[] = [
  ...bySecretary("2022-11-14", [
    {
      entity: "Meeting",
      operation: "insert",
      record: meeting(decemberPapers.meetingId, "2022-12-15"),
    },
  ]),
  ...prepared("2022-12-05", decemberPapers),
  ...decemberCirculation,
  ...bySecretary("2022-12-12", [
    {
      entity: "Meeting",
      operation: "update",
      id: decemberPapers.meetingId,
      fields: { state: "agenda_approved" },
    },
  ]),
  ...bySecretary("2022-12-15", [
    { entity: "Meeting", operation: "update", id: decemberPapers.meetingId, fields: { state: "held" } },
    ...adopted,
  ]),
  ...councilMembersHistory,
  ...decemberRecord,
  ...bySecretary("2023-02-13", [
    { entity: "Meeting", operation: "insert", record: meeting(marchPapers.meetingId, "2023-03-23") },
  ]),
  ...prepared("2023-02-27", marchPapers),
];
