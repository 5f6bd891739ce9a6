import type { ProjectRecord } from "@kedr/domain";
import { documented } from "./source.ts";

interface PrintedProject {
  id: string;
  industryId: string;
  name: string;
  fullName?: string;
  description?: string;
  /** The slide prints «Финансирование: не требуется». */
  needsNoMoney?: boolean;
  slide: number;
  note?: string;
}

const layoutLost = "Текст отнесён к проекту по смыслу: расположение блоков слайда в тексте утрачено.";
const labelsLost =
  "На слайде три подписи «Показатели:» и числа «2 / 1 / 3 / 1 3 / 1 3 / 2» стоят между названиями проектов; какая подпись относится к какому проекту, в тексте утрачено.";
const nameUnsure =
  "Блок слайда «Проекты отрасли «Образование»»; что является официальным названием проекта — заголовок блока или название информационной системы, — в источнике не указано.";

const urban: PrintedProject[] = [
  {
    id: "PRJ-URB-1",
    industryId: "IND-URB",
    name: "Новый умный дом",
    fullName: "Новый умный дом (Формирование платформы цифрового ЖКХ на базе модернизированной ГИС ЖКХ)",
    description: "повышение доступности и качества оказания ЖКУ за счет внедрения цифровых сервисов",
    needsNoMoney: true,
    slide: 13,
    note: "Напечатано «Показатели: 1 7»: тире между числами утрачено, прочитано как диапазон 1–7 (показатель 8 относится к другому проекту).",
  },
  {
    id: "PRJ-URB-2",
    industryId: "IND-URB",
    name: "Платформа “Решаем вместе”",
    description:
      "повышение уровня вовлеченности и общественного контроля по вопросам благоустройства и развития территорий",
    needsNoMoney: true,
    slide: 13,
  },
];

const transport: PrintedProject[] = [
  {
    id: "PRJ-TRN-1",
    industryId: "IND-TRN",
    name: "Цифровые двойники объектов транспортной инфраструктуры",
    slide: 14,
    note: labelsLost,
  },
  {
    id: "PRJ-TRN-2",
    industryId: "IND-TRN",
    name: "Цифровое управление транспортным комплексом РФ",
    slide: 14,
    note: `${labelsLost} Федеральное название другое: «Цифровое управление транспортной системой Российской Федерации».`,
  },
  {
    id: "PRJ-TRN-3",
    industryId: "IND-TRN",
    name: "Зеленый цифровой коридор пассажира",
    slide: 14,
    note: labelsLost,
  },
];

const government: PrintedProject[] = [
  { id: "PRJ-GOV-1", industryId: "IND-GOV", name: "ГИС на платформе Гостех", slide: 11 },
  {
    id: "PRJ-GOV-2",
    industryId: "IND-GOV",
    name: "87 массовых социально значимых услуг",
    description: "автоматически, проактивно; без личного посещения",
    slide: 11,
  },
  {
    id: "PRJ-GOV-3",
    industryId: "IND-GOV",
    name: "«ЕДИНОЕ ОКНО» для ВСЕХ взаимодействий с органами: услуги, функции, жалобы",
    slide: 11,
  },
  {
    id: "PRJ-GOV-4",
    industryId: "IND-GOV",
    name: "Электронный документооборот, ЦХЭД, ТОР СЭД",
    description: "135 ОМСУ и >1300 муниципальных и бюджетных организаций; архив электронных документов",
    slide: 11,
    note: layoutLost,
  },
  {
    id: "PRJ-GOV-5",
    industryId: "IND-GOV",
    name: "Контрольно-надзорная деятельность (ТОР КНД)",
    description: "19 органов госвласти, 135 ОМСУ; 28 видов контроля",
    slide: 11,
    note: layoutLost,
  },
  {
    id: "PRJ-GOV-6",
    industryId: "IND-GOV",
    name: "Национальная система управления на основе данных (НСУД) и Ситуационный центр",
    slide: 11,
    note: "Возможно, это два проекта (тогда их было бы 10, как объявлено); на слайде напечатано одной строкой.",
  },
  {
    id: "PRJ-GOV-7",
    industryId: "IND-GOV",
    name: "Цифровизация мировых судов",
    description: "ИКТ инфраструктура; Видео конференцсвязь; ГАС Правосудие",
    slide: 11,
    note: layoutLost,
  },
  {
    id: "PRJ-GOV-8",
    industryId: "IND-GOV",
    name: "Типовой АРМ госслужащего",
    description: "Импортозамещение ПО и оборудования",
    slide: 11,
    note: layoutLost,
  },
  {
    id: "PRJ-GOV-9",
    industryId: "IND-GOV",
    name: "Госвеб",
    description: ">500 типовых сайтов государственных и муниципальных организаций",
    slide: 11,
  },
];

const education: PrintedProject[] = [
  {
    id: "PRJ-EDU-1",
    industryId: "IND-EDU",
    name: "Верифицированный цифровой образовательный контент. Сервисы для педагогических работников",
    slide: 16,
    note: nameUnsure,
  },
  {
    id: "PRJ-EDU-2",
    industryId: "IND-EDU",
    name: "Верифицированный цифровой образовательный контент. Сервисы для обучающихся",
    slide: 16,
    note: nameUnsure,
  },
  {
    id: "PRJ-EDU-3",
    industryId: "IND-EDU",
    name: "Автоматизированный подбор индивидуальных образовательных траекторий с использованием данных цифрового портфолио учащегося",
    slide: 16,
    note: nameUnsure,
  },
  { id: "PRJ-EDU-4", industryId: "IND-EDU", name: "ФГИС «Моя школа»", slide: 16, note: nameUnsure },
  { id: "PRJ-EDU-5", industryId: "IND-EDU", name: "Сетевой город. Образование", slide: 16, note: nameUnsure },
];

/** The 19 blocks that the slides print; all of them belong to the mandatory industries. */
export const projects: ProjectRecord[] = [...urban, ...transport, ...government, ...education].map(
  (printed) => ({
    id: printed.id,
    name: printed.name,
    fullName: printed.fullName ?? null,
    kind: "mandatory",
    industryId: printed.industryId,
    goalId: null,
    stage: "active",
    description: printed.description ?? null,
    expectedEffect: null,
    federalProject: null,
    responsibleAuthorityId: null,
    leadPositionId: null,
    fundingRequirement: printed.needsNoMoney === true ? "not_required" : "not_determined",
    startDate: null,
    endDate: null,
    sourceSlide: printed.slide,
    sourceNote: printed.note ?? null,
    ...documented,
  }),
);
