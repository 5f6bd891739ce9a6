import {
  agendaContent,
  emptyPortfolio,
  type AgendaCommentRecord,
  type AgendaVersionRecord,
  type CalendarDate,
  type DecisionAddresseeRecord,
} from "@kedr/domain";
import type { DatasetChange } from "../dataset.ts";
import { inserts } from "../inserts.ts";
import { accountIdOf } from "./accounts.ts";
import { authorityIdOf, trainingAuthorities } from "./authorities.ts";
import { decemberPapers } from "./council-papers.ts";
import type { DatedChange } from "./dated-change.ts";
import { training } from "./origin.ts";
import { titleOf, trainingPositions } from "./positions.ts";

const { meetingId, items, decisions } = decemberPapers;
const secretary = titleOf("TPOS-SECRETARY");
const sentOn: CalendarDate = "2022-12-06";

const decisionIdAt = (item: number, number: number): string => `TDEC-${meetingId}-${item}-${number}`;

const toBodies = (decisionId: string, authorityIds: readonly string[]): DecisionAddresseeRecord[] =>
  authorityIds.map((authorityId, place) => ({
    id: `${decisionId}-TO-${place + 1}`,
    decisionId,
    number: place + 1,
    authorityId,
    positionId: null,
    classId: null,
    name: null,
    dueDate: null,
    ...training,
  }));

/** The bodies that the points of December name. */
const addressees = [
  ...toBodies(decisionIdAt(2, 1), [authorityIdOf("HEA")]),
  ...toBodies(decisionIdAt(3, 1), ["TORG-MUN-1", "TORG-MUN-2", "TORG-MUN-3"]),
  ...toBodies(decisionIdAt(3, 2), [authorityIdOf("COM")]),
  ...toBodies(decisionIdAt(4, 1), [authorityIdOf("FIN")]),
];

const version: AgendaVersionRecord = {
  id: `TVER-${meetingId}-1`,
  meetingId,
  number: 1,
  purpose: "circulation",
  content: JSON.stringify(
    agendaContent(
      {
        ...emptyPortfolio(sentOn),
        Authority: trainingAuthorities,
        Position: trainingPositions,
        AgendaItem: items,
        Decision: decisions,
        DecisionAddressee: addressees,
      },
      meetingId,
    ),
  ),
  commentsUntil: "2022-12-09",
  madeOn: sentOn,
  madeBy: secretary,
  madeById: accountIdOf(secretary),
  ...training,
};

const comment = (
  number: number,
  { place, text, postId }: { place: string; text: string; postId: string },
): AgendaCommentRecord => ({
  id: `TCOM-${meetingId}-${number}`,
  agendaVersionId: version.id,
  place,
  text,
  madeOn: "2022-12-07",
  madeBy: titleOf(postId),
  madeById: accountIdOf(titleOf(postId)),
  madeByPositionId: postId,
  state: "open",
  answer: null,
  answeredOn: null,
  answeredBy: null,
  ...training,
});

const byMember = comment(1, {
  place: "1.2",
  text: "Уточнить, с отчёта за какой месяц начинается ежемесячное представление.",
  postId: "TPOS-MEMBER",
});
const byDeputy = comment(2, {
  place: "4",
  text: "Перенести вопрос на заседание после утверждения бюджета.",
  postId: "TPOS-DG-1",
});

const answered = (
  { id }: AgendaCommentRecord,
  { state, answer }: Pick<AgendaCommentRecord, "state" | "answer">,
): DatasetChange => ({
  entity: "AgendaComment",
  operation: "update",
  id,
  fields: { state, answer, answeredOn: "2022-12-08", answeredBy: secretary },
});

const by = (actor: string, knownOn: CalendarDate, changes: DatasetChange[]): DatedChange[] =>
  changes.map((change) => ({ knownOn, actor, change }));

/** December's agenda sent round: a member and a deputy governor comment, the secretary accepts one and declines the other. */
export const decemberCirculation: DatedChange[] = [
  ...by(secretary, "2022-12-05", inserts("DecisionAddressee", addressees)),
  ...by(secretary, sentOn, inserts("AgendaVersion", [version])),
  ...[byMember, byDeputy].flatMap((one) => by(one.madeBy, "2022-12-07", inserts("AgendaComment", [one]))),
  ...by(secretary, "2022-12-08", [
    answered(byMember, { state: "accepted", answer: "В пункте названо: с отчёта за январь 2023 года." }),
    answered(byDeputy, {
      state: "declined",
      answer: "Предложения об источниках нужны до распределения средств.",
    }),
  ]),
];
