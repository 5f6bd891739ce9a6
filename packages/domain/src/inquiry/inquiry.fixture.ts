import type { InquiryRecord } from "./inquiry.record.ts";

/** An open question of the deputy governor of the fixtures, due in a week. */
export const inquiry = (fields: Partial<InquiryRecord> = {}): InquiryRecord => ({
  id: "INQ-1",
  projectId: "PRJ-1",
  indicatorId: null,
  question: "Почему задержана поставка?",
  askedBy: "Заместитель Губернатора",
  askedById: "A-DEPUTY",
  askedOn: "2023-02-27",
  dueDate: "2023-03-08",
  answer: null,
  answeredBy: null,
  answeredById: null,
  answeredOn: null,
  state: "asked",
  origin: "training",
  version: 1,
  ...fields,
});

/** The same, answered by the lead yesterday. */
export const answered = (fields: Partial<InquiryRecord> = {}): InquiryRecord =>
  inquiry({
    answer: "Поставщик сменён, поставка 15.03",
    answeredBy: "Руководитель проекта",
    answeredById: "A-LEAD",
    answeredOn: "2023-02-28",
    state: "answered",
    version: 2,
    ...fields,
  });
