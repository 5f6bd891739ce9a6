import type { CalendarDate, Rating } from "@kedr/domain";

/**
 * What happens to a project by the end of the history. Each is built to show one reason of health and no other:
 * - `forecast_past_plan`: the next milestone is expected after its plan;
 * - `overdue`: an ordinary milestone is some weeks late;
 * - `high_risk`: a high risk is open and a near milestone is silent;
 * - `critical_overdue`: a critical milestone is late for more than a month;
 * - `far_behind`: two heavy milestones are missing;
 * - `unfunded`: the year's money is not provided;
 * - `silent`: nobody has said anything since November.
 */
export type Scenario =
  | "steady"
  | "forecast_past_plan"
  | "overdue"
  | "high_risk"
  | "critical_overdue"
  | "far_behind"
  | "unfunded"
  | "silent";

const projectsOf: Record<Exclude<Scenario, "steady">, string[]> = {
  forecast_past_plan: ["PRJ-EDU-4", "PRJ-GOV-2", "TPRJ-HEA-2", "TPRJ-TRN-1", "TPRJ-CUL-1", "TPRJ-SPO-1"],
  overdue: ["PRJ-EDU-5", "PRJ-GOV-5", "TPRJ-HEA-8", "TPRJ-URB-1", "TPRJ-AGR-1", "TPRJ-TUR-1"],
  high_risk: ["TPRJ-SEC-1", "TPRJ-ECO-4", "TPRJ-CON-4"],
  critical_overdue: ["TPRJ-HEA-7", "TPRJ-COM-1", "TPRJ-CON-2", "TPRJ-SOC-5"],
  far_behind: ["TPRJ-AGR-4", "TPRJ-IMP-2"],
  unfunded: ["TPRJ-ECO-2", "TPRJ-TRD-1"],
  silent: ["PRJ-TRN-3", "TPRJ-TUR-3", "TPRJ-FIN-2", "TPRJ-SPO-3", "TPRJ-CUL-2", "TPRJ-SEC-3"],
};

const scenarioByProject = new Map<string, Scenario>(
  Object.entries(projectsOf).flatMap(([scenario, ids]) => ids.map((id) => [id, scenario as Scenario])),
);

export const scenarioOf = (projectId: string): Scenario => scenarioByProject.get(projectId) ?? "steady";

/** Projects in other trouble whose money for 2023 is provided in part. */
export const partlyFunded: readonly string[] = ["TPRJ-COM-1", "TPRJ-AGR-4", "TPRJ-IMP-2"];

/** Leads who, from December on, see their project otherwise than its milestones do, and why. */
export const leadsDisagree: Record<string, { rating: Rating; reason: string }> = {
  "TPRJ-HEA-4": {
    rating: "at_risk",
    reason: "Контрольные точки выполняются, но поставщик предупредил о возможной задержке оборудования.",
  },
  "TPRJ-SOC-1": {
    rating: "at_risk",
    reason: "Сроки соблюдаются, но один из участников обмена не подтвердил готовность к следующему этапу.",
  },
  "PRJ-GOV-5": {
    rating: "on_track",
    reason: "Просроченная точка не влияет на следующие работы, документы находятся на подписании.",
  },
  "TPRJ-CUL-1": {
    rating: "on_track",
    reason: "Перенос согласован с исполнителем и укладывается в общий срок проекта.",
  },
  "TPRJ-CON-2": {
    rating: "at_risk",
    reason: "Отставание сокращается: исполнитель увеличил состав работников, итоговый срок сохраняется.",
  },
  "TPRJ-TRD-1": {
    rating: "at_risk",
    reason: "Первый квартал обеспечен переходящим остатком, заявка на средства подана.",
  },
};

/** What a lead asks for while the trouble lasts. */
export const decisionsAsked: Record<string, string> = {
  "TPRJ-HEA-7":
    "Решение заместителя Губернатора: перенести срок ввода или выделить дополнительных специалистов исполнителю.",
  "TPRJ-COM-1":
    "Решение Совета: определить площадки размещения оборудования совместно с органами местного самоуправления.",
  "TPRJ-IMP-2": "Решение о перераспределении средств 2023 года на первую очередь закупки.",
  "TPRJ-ECO-2": "Решение о выделении средств на 2023 год.",
  "TPRJ-TRD-1": "Решение о выделении средств на 2023 год либо о переносе работ на 2024 год.",
  "TPRJ-SOC-5": "Решение заместителя Губернатора по порядку обмена сведениями с медицинскими организациями.",
  "PRJ-EDU-4": "Согласование нового срока ближайшей контрольной точки с участниками апробации.",
  "TPRJ-TRN-1": "Решение о порядке передачи показаний постов контроля.",
};

/** Milestones taken out of the plan: number, day and reason. */
export const cancelledMilestones: Record<string, { number: number; on: CalendarDate; reason: string }> = {
  "TPRJ-HEA-3": {
    number: 8,
    on: "2022-11-14",
    reason:
      "Обучение проводится в рамках проекта «Обучение медицинских работников работе в цифровых сервисах».",
  },
  "TPRJ-CON-1": {
    number: 10,
    on: "2022-12-05",
    reason: "Опрос заявителей проводится ежеквартально на портале услуг, отдельная точка не нужна.",
  },
  "TPRJ-COM-2": { number: 7, on: "2023-02-06", reason: "Оборудование поставляется одной партией." },
  "TPRJ-SPO-2": {
    number: 8,
    on: "2022-10-17",
    reason: "Проверка качества включена в обмен со смежными системами.",
  },
  "PRJ-EDU-2": { number: 8, on: "2022-12-12", reason: "Обучение проводится федеральным оператором." },
  "TPRJ-TRD-2": { number: 8, on: "2023-01-23", reason: "Проверка качества сведений выполняется постоянно." },
  "TPRJ-IMP-1": {
    number: 6,
    on: "2022-10-24",
    reason: "Администраторы обучены поставщиком по условиям контракта.",
  },
  "PRJ-GOV-9": { number: 8, on: "2023-02-13", reason: "Обучение заменено справочными материалами." },
};

/** Projects whose last milestone has no date yet. */
export const lastMilestoneUndated: readonly string[] = [
  "PRJ-URB-2",
  "PRJ-GOV-3",
  "TPRJ-HEA-6",
  "TPRJ-SOC-4",
  "TPRJ-AGR-2",
  "TPRJ-TUR-2",
  "TPRJ-ECO-3",
  "TPRJ-SEC-2",
];
