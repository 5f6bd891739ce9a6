import type { LegalActLinkRecord, LegalActRecord } from "@kedr/domain";
import { sourced } from "./source.ts";

type PrintedAct = Pick<LegalActRecord, "id" | "kind" | "number" | "date" | "title" | "level" | "purpose"> & {
  slide: number;
  note?: string;
};

const printedActs: PrintedAct[] = [
  {
    id: "ACT-1",
    kind: "Указ Президента РФ",
    number: "474",
    date: "2020-07-21",
    title: "О национальных целях развития Российской Федерации на период до 2030 года",
    level: "federal",
    purpose: "Целеполагание",
    slide: 5,
  },
  {
    id: "ACT-2",
    kind: "Приказ Минцифры России",
    number: "600",
    date: "2020-11-18",
    title:
      "Об утверждении методик расчета целевых показателей национальной цели развития РФ «Цифровая трансформация»",
    level: "federal",
    purpose: "Методики",
    slide: 5,
  },
  {
    id: "ACT-3",
    kind: "Приказ Минцифры России",
    number: "601",
    date: "2020-11-18",
    title:
      "Об утверждении методик расчета прогнозных значений целевых показателей национальной цели развития РФ «Цифровая трансформация»",
    level: "federal",
    purpose: "Методики",
    slide: 5,
  },
  {
    id: "ACT-4",
    kind: "Указ Президента РФ",
    number: "68",
    date: "2021-02-04",
    title:
      "Об оценке эффективности деятельности высших должностных лиц (руководителей высших исполнительных органов государственной власти) субъектов РФ и деятельности органов исполнительной власти субъектов РФ",
    level: "federal",
    purpose: "Достижение эффективности",
    slide: 5,
  },
  {
    id: "ACT-5",
    kind: "Постановление Правительства РФ",
    number: "542",
    date: "2021-04-03",
    title:
      "Об утверждении методик расчета показателей для оценки эффективности деятельности высших должностных лиц субъектов РФ и деятельности органов исполнительной власти субъектов РФ",
    level: "federal",
    purpose: "Методики",
    slide: 5,
  },
  {
    id: "ACT-6",
    kind: "Поручение Президента РФ",
    number: "ПР-1648",
    date: "2020-10-10",
    title: null,
    level: "federal",
    purpose:
      "Основание назначения заместителей по цифровой трансформации; основание уровней цифровой трансформации услуг",
    slide: 7,
    note: "В источнике номер приведён двумя способами: «№ ПР-1648» (слайд 7) и «1648-пр» (слайд 25)",
  },
  {
    id: "ACT-7",
    kind: "Постановление Правительства РФ",
    number: "754",
    date: "2009-09-22",
    title: "Об утверждении положения о системе МЭДО",
    level: "federal",
    purpose: "Электронный юридически значимый документооборот",
    slide: 17,
  },
  {
    id: "ACT-8",
    kind: "Указ Президента РФ",
    number: "646",
    date: "2016-12-05",
    title: "Об утверждении Доктрины информационной безопасности РФ",
    level: "federal",
    purpose: "Импортозамещение",
    slide: 18,
  },
  {
    id: "ACT-9",
    kind: "Указ Президента РФ",
    number: "203",
    date: "2017-05-09",
    title: "Об утверждении Стратегии развития информационного общества в РФ",
    level: "federal",
    purpose: "Импортозамещение",
    slide: 18,
  },
  {
    id: "ACT-10",
    kind: "Приказ Минкомсвязи России",
    number: "335",
    date: "2018-07-04",
    title: null,
    level: "federal",
    purpose: "Импортозамещение",
    slide: 18,
  },
  {
    id: "ACT-11",
    kind: "Распоряжение Администрации Томской области",
    number: "740-ра",
    date: "2018-11-07",
    title: null,
    level: "regional",
    purpose: "Импортозамещение",
    slide: 18,
  },
  {
    id: "ACT-12",
    kind: "Указ Президента РФ",
    number: "83",
    date: "2022-03-02",
    title: "О мерах …. ускоренного развития отрасли информационных технологий в РФ",
    level: "federal",
    purpose: "Дополнение повестки стратегии",
    slide: 20,
    note: "Название на слайде сокращено",
  },
  {
    id: "ACT-13",
    kind: "Указ Президента РФ",
    number: "250",
    date: "2022-05-01",
    title: "О дополнительных мерах по обеспечению информационной безопасности РФ",
    level: "federal",
    purpose: "Дополнение повестки стратегии",
    slide: 20,
  },
  {
    id: "ACT-14",
    kind: "Поручение заместителя Председателя Правительства РФ",
    number: "ДЧ-П10-8691",
    date: "2022-05-25",
    title: "О переходе на отечественное ПО",
    level: "federal",
    purpose: "Дополнение повестки стратегии",
    slide: 20,
  },
  {
    id: "ACT-15",
    kind: "Федеральный закон",
    number: "8-ФЗ",
    date: null,
    title: null,
    level: "federal",
    purpose: "Функция Департамента",
    slide: 3,
    note: "В источнике приведён только номер",
  },
  {
    id: "ACT-16",
    kind: "Протокол голосования членов проектного комитета",
    number: "1",
    date: "2022-04-18",
    title:
      'Федеральный проект «Государство для людей» (проектный комитет федерального проекта "Клиентоцентричность")',
    level: "federal",
    purpose: "Утверждение федерального проекта",
    slide: 29,
  },
  {
    id: "ACT-17",
    kind: "Концепция",
    number: null,
    date: null,
    title: "Концепция 24/7",
    level: null,
    purpose: "Основание уровней цифровой трансформации услуг; план на 2023 год",
    slide: 25,
  },
];

/** The seventeen documents that the source names; where it prints no title or date, none is entered. */
export const legalActs: LegalActRecord[] = printedActs.map(({ slide, note, ...act }) => ({
  ...act,
  url: null,
  sourceSlide: slide,
  sourceNote: note ?? null,
  ...sourced,
}));

/** Acts by which the source says a methodology was set, by the methodology; the slide is the methodology's. */
const actsOfMethodologies: [string, string][] = [
  ["MET-1", "ACT-2"],
  ["MET-NT", "ACT-1"],
  ["MET-IMP", "ACT-8"],
  ["MET-IMP", "ACT-9"],
  ["MET-IMP", "ACT-10"],
  ["MET-IMP", "ACT-11"],
  ["MET-FPK", "ACT-16"],
];

export const legalActLinks: LegalActLinkRecord[] = actsOfMethodologies.map(([methodologyId, legalActId]) => ({
  id: `${methodologyId}-${legalActId}`,
  legalActId,
  goalId: null,
  methodologyId,
  projectId: null,
  decisionId: null,
  ...sourced,
}));
