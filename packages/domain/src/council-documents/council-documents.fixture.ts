import { aCouncil, aDecision, aMeeting, anAgendaItem, aPosition, today } from "../council/council.fixture.ts";
import type { DecisionAddresseeRecord } from "../council/addressee.record.ts";
import type { MeetingRecord } from "../council/council.record.ts";
import type {
  CouncilMemberRecord,
  CouncilPart,
  MeetingAttendanceRecord,
  VoteChoice,
  VoteRecord,
} from "../council/member.record.ts";
import { emptyPortfolio } from "../portfolio/empty-portfolio.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { PaperSources } from "./paper-heading.ts";

const entered = { origin: "entered", version: 1 } as const;

export const aMember = (positionId: string, part: CouncilPart = "member"): CouncilMemberRecord => ({
  id: `M-${positionId}`,
  councilId: "COUNCIL",
  positionId,
  name: null,
  part,
  substitutePositionId: null,
  fromDate: "2022-01-01",
  toDate: null,
  basis: null,
  ...entered,
});

export const came = (
  positionId: string,
  state: MeetingAttendanceRecord["state"],
  fields: Partial<MeetingAttendanceRecord> = {},
): MeetingAttendanceRecord => ({
  id: `ATT-${positionId}`,
  meetingId: "MTG",
  memberId: `M-${positionId}`,
  positionId: null,
  name: null,
  state,
  substituteName: null,
  ...entered,
  ...fields,
});

export const aVote = (
  decisionId: string,
  positionId: string,
  choice: VoteChoice,
  note: string | null = null,
): VoteRecord => ({
  id: `V-${decisionId}-${positionId}`,
  decisionId,
  memberId: `M-${positionId}`,
  choice,
  note,
  castOn: today,
  castBy: "Секретарь",
  castById: null,
  ...entered,
});

export const anAddressee = (
  decisionId: string,
  number: number,
  fields: Partial<DecisionAddresseeRecord>,
): DecisionAddresseeRecord => ({
  id: `AD-${decisionId}-${number}`,
  decisionId,
  number,
  authorityId: null,
  positionId: null,
  classId: null,
  name: null,
  dueDate: null,
  ...entered,
  ...fields,
});

const post = (id: string, title: string) => ({ ...aPosition(id, title), origin: "source" as const });

/** A meeting of four members with three questions: one decided on, one withdrawn, one carried over. */
export const aMinutedPortfolio = (meeting: Partial<MeetingRecord> = {}): Portfolio => ({
  ...emptyPortfolio(today),
  Council: [aCouncil({ quorumShare: 0.5 })],
  Meeting: [
    aMeeting({
      date: today,
      state: "held",
      chairPositionId: "CHAIR",
      secretaryPositionId: "SECRETARY",
      openedTime: "10:05",
      closedTime: "11:20",
      ...meeting,
    }),
    aMeeting({ id: "NEXT", date: "2023-04-20" }),
  ],
  Position: [
    post("CHAIR", "Заместитель Губернатора"),
    post("SECRETARY", "Начальник отдела"),
    post("A", "Аналитик"),
    post("B", "Бухгалтер"),
  ],
  CouncilMember: [aMember("CHAIR", "chair"), aMember("SECRETARY", "secretary"), aMember("A"), aMember("B")],
  MeetingAttendance: [
    came("CHAIR", "present"),
    came("A", "substituted", { substituteName: "старший аналитик" }),
    came("B", "absent"),
    came("GUEST", "present", { id: "ATT-GUEST", memberId: null, name: "Гость" }),
  ],
  AgendaItem: [
    anAgendaItem({
      id: "Q1",
      number: 1,
      title: "О сетях",
      presenterPositionId: "A",
      coPresenter: "соисполнитель",
      outcome: "considered",
      heard: "доклад о сетях",
      spoke: "замечания",
    }),
    anAgendaItem({ id: "Q2", number: 2, title: "О кадрах", outcome: "withdrawn" }),
    anAgendaItem({ id: "Q3", number: 3, title: "О связи", outcome: "carried_over" }),
    anAgendaItem({ id: "Q4", meetingId: "NEXT", number: 1, title: "О связи", carriedFromId: "Q3" }),
  ],
  Decision: [
    aDecision({ id: "D1", agendaItemId: "Q1", number: 1, state: "adopted", dueDate: "2023-04-01" }),
    aDecision({ id: "D2", agendaItemId: "Q1", number: 2, state: "rejected", text: "выделить средства" }),
    aDecision({
      id: "D3",
      agendaItemId: "Q1",
      number: 3,
      state: "adopted",
      verb: "note",
      text: "информацию",
      addressees: "члены Совета",
    }),
  ],
  DecisionAddressee: [
    anAddressee("D1", 1, { positionId: "A" }),
    anAddressee("D1", 2, { positionId: "B", dueDate: "2023-05-01" }),
  ],
  Vote: [
    aVote("D1", "CHAIR", "for"),
    aVote("D1", "SECRETARY", "against", "нет денег"),
    aVote("D1", "A", "conflict", "сам исполнитель"),
  ],
});

/** The meeting of the fixture as papers take it. */
export const sourcesOf = (portfolio: Portfolio): PaperSources => {
  const meeting = portfolio.Meeting.find(({ id }) => id === "MTG");
  if (meeting === undefined) throw new Error("no meeting");
  return { portfolio, meeting, isTrainingPortfolio: false };
};
