import type { MinutesOutline, MinutesOutlinePoint, PaperHeading, PaperPoint } from "@kedr/domain";

export const councilName = "Совет по цифровому развитию при Губернаторе Томской области";

export const aHeading = (fields: Partial<PaperHeading> = {}): PaperHeading => ({
  meetingId: "MTG",
  councilName,
  number: 2,
  kind: "ordinary",
  state: "held",
  date: "2023-03-01",
  startTime: "15:00",
  endTime: null,
  openedTime: null,
  closedTime: null,
  votingUntil: null,
  place: "г. Томск",
  chair: "Заместитель Губернатора Томской области",
  secretary: "Начальник Департамента цифровой трансформации",
  registrationNumber: null,
  registeredOn: null,
  minutesApprovedOn: null,
  isTraining: false,
  ...fields,
});

export const aPoint = (number: string, text: string, fields: Partial<PaperPoint> = {}): PaperPoint => ({
  decisionId: `D-${number}`,
  number,
  state: "adopted",
  text,
  dueDate: null,
  ownDueDates: [],
  ...fields,
});

export const aVotedPoint = (
  number: string,
  text: string,
  fields: Partial<MinutesOutlinePoint> = {},
): MinutesOutlinePoint => ({
  ...aPoint(number, text),
  votes: null,
  conflicts: [],
  separateOpinions: [],
  ...fields,
});

export const someMinutes = (fields: Partial<MinutesOutline> = {}): MinutesOutline => ({
  heading: aHeading({ openedTime: "15:05", closedTime: "16:10", registrationNumber: "12-п" }),
  isDraft: false,
  participants: {
    present: [
      { memberId: "1", name: "Заместитель Губернатора", part: "chair", substitute: null },
      { memberId: "2", name: "Начальник отдела", part: "member", substitute: "главный специалист" },
    ],
    absent: [{ memberId: "3", name: "Ректор", part: "member", substitute: null }],
    notTold: [],
    invited: [{ name: "Директор", state: "present" }],
  },
  quorum: { members: 3, present: 2, needed: 2, isReached: true },
  questions: [
    {
      number: 1,
      title: "О подключении к ТОР СЭД",
      presenters: ["Начальник отдела"],
      outcome: "considered",
      carriedTo: null,
      heard: "Начальника отдела.\nСлайды прилагаются.",
      spoke: null,
      points: [
        aVotedPoint("1.1", "Поручить представить отчёт.\nОтветственные: Ректор.", {
          dueDate: "2023-04-01",
          ownDueDates: [{ name: "Ректор", date: "2023-05-01" }],
          votes: { for: 7, against: 1, abstained: 2, conflict: 1, total: 11 },
          conflicts: [{ name: "Директор", note: "исполнитель" }],
          separateOpinions: [{ name: "Ректор", note: "срок мал" }],
        }),
        aVotedPoint("1.2", "Поручить выделить средства.", { state: "rejected" }),
      ],
    },
    {
      number: 2,
      title: "О кадрах",
      presenters: [],
      outcome: "withdrawn",
      carriedTo: null,
      heard: null,
      spoke: null,
      points: [],
    },
    {
      number: 3,
      title: "О связи",
      presenters: [],
      outcome: "carried_over",
      carriedTo: "2023-06-15",
      heard: null,
      spoke: null,
      points: [],
    },
  ],
  ...fields,
});
