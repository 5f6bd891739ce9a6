import type { CalendarDate, InquiryRecord } from "@kedr/domain";
import { authorAt } from "./act-authors.ts";
import type { DatedChange } from "./dated-change.ts";
import { trainingLinks } from "./indicator-records.ts";
import { training } from "./origin.ts";

interface Asked {
  projectId: string;
  /** Post that asks. */
  by: string;
  on: CalendarDate;
  dueDate: CalendarDate | null;
  question: string;
  isOfIndicator?: true;
  answer?: { by: string; on: CalendarDate; text: string };
  withdrawnOn?: CalendarDate;
}

const health = "TPOS-DG-1";
const education = "TPOS-DG-2";

const asked: readonly Asked[] = [
  {
    projectId: "TPRJ-HEA-7",
    by: health,
    on: "2022-12-19",
    dueDate: "2022-12-26",
    question: "За счёт чего сокращается отставание и когда будет уточнённый график?",
    answer: {
      by: "TPOS-LEAD-HEA",
      on: "2022-12-26",
      text: "Исполнитель готовит график по этапам. Он будет представлен в срок, установленный Советом, — до 20 января.",
    },
  },
  {
    projectId: "TPRJ-HEA-2",
    by: health,
    on: "2023-01-16",
    dueDate: null,
    question: "Нужна ли проекту помощь в согласовании с медицинскими организациями?",
    withdrawnOn: "2023-01-23",
  },
  {
    projectId: "PRJ-EDU-4",
    by: education,
    on: "2023-02-06",
    dueDate: "2023-02-13",
    question: "Почему ближайшая контрольная точка ожидается позже плана?",
    answer: {
      by: "TPOS-LEAD-EDU",
      on: "2023-02-13",
      text: "Участники апробации просят больше времени. Новый срок с ними согласуется.",
    },
  },
  {
    projectId: "TPRJ-HEA-4",
    by: health,
    on: "2023-02-20",
    dueDate: "2023-02-27",
    question: "Как возможная задержка оборудования скажется на значении показателя в этом году?",
    isOfIndicator: true,
  },
  {
    projectId: "TPRJ-HEA-8",
    by: health,
    on: "2023-02-27",
    dueDate: "2023-03-06",
    question: "Что мешает закрыть просроченную контрольную точку и какой срок реален?",
  },
  {
    projectId: "PRJ-EDU-5",
    by: "TPOS-OFFICE",
    on: "2023-02-27",
    dueDate: null,
    question: "Планируется ли запрос на перенос просроченной контрольной точки?",
  },
];

const inserted = (told: Asked, id: string): DatedChange => {
  const { name, accountId } = authorAt(told.by);
  const link = trainingLinks.find(({ projectId }) => told.isOfIndicator && projectId === told.projectId);
  const record: InquiryRecord = {
    id,
    projectId: told.projectId,
    indicatorId: link?.indicatorId ?? null,
    question: told.question,
    askedBy: name,
    askedById: accountId,
    askedOn: told.on,
    dueDate: told.dueDate,
    answer: null,
    answeredBy: null,
    answeredById: null,
    answeredOn: null,
    state: "asked",
    ...training,
  };
  return {
    knownOn: told.on,
    actor: name,
    change: { entity: "Inquiry", operation: "insert", record },
  };
};

const settled = ({ answer, withdrawnOn, by }: Asked, id: string): DatedChange[] => {
  if (withdrawnOn !== undefined) {
    const change = { entity: "Inquiry", operation: "update", id, fields: { state: "withdrawn" } } as const;
    return [{ knownOn: withdrawnOn, actor: authorAt(by).name, change }];
  }
  if (answer === undefined) return [];
  const { name, accountId } = authorAt(answer.by);
  const fields = {
    answer: answer.text,
    answeredBy: name,
    answeredById: accountId,
    answeredOn: answer.on,
    state: "answered",
  } as const;
  return [
    {
      knownOn: answer.on,
      actor: name,
      change: { entity: "Inquiry", operation: "update", id, fields },
    },
  ];
};

/** Questions of curators and the office to leads: answered ones, one taken back, and three that wait. */
export const inquiryHistory: DatedChange[] = asked.flatMap((told, index) => {
  const id = `TINQ-${index + 1}`;
  return [inserted(told, id), ...settled(told, id)];
});
