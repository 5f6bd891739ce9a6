import type { TrainingIndustry } from "./training-industry.ts";

export const finance: TrainingIndustry = {
  code: "FIN",
  kind: "regional",
  projects: [
    {
      name: "Бесконтактная оплата в государственных и муниципальных учреждениях",
      description:
        "Приём оплаты по карте и по коду быстрой оплаты в школах, музеях и спортивных учреждениях.",
      expectedEffect: "Плата вносится без наличных, поступления видны учреждению в тот же день.",
      way: "service",
      goal: 4,
      money: "required",
      start: "2021-11-01",
      end: "2024-12-31",
      moves: [1, 2, 4],
    },
    {
      name: "Дистанционные курсы финансовой грамотности населения",
      description: "Короткие курсы о платежах, вкладах, займах и защите от мошенников.",
      expectedEffect: "Граждане увереннее пользуются электронными финансовыми услугами.",
      way: "learning",
      goal: 5,
      money: "not_required",
      start: "2022-01-10",
      end: "2024-12-31",
      moves: [3],
    },
  ],
  indicators: [
    {
      name: "Доля безналичных платежей в пользу государственных и муниципальных учреждений",
      unit: "%",
      baseline: 58,
      current: 74.6,
      target: 95,
    },
    {
      name: "Доля учреждений, принимающих оплату по коду быстрой оплаты",
      unit: "%",
      baseline: 6.5,
      current: 23.8,
      target: 100,
    },
    {
      name: "Численность граждан, прошедших дистанционные курсы финансовой грамотности",
      unit: "чел.",
      baseline: 1200,
      current: 3480,
      target: 20_000,
    },
    {
      name: "Доля поступлений, зачисленных учреждению в день платежа",
      unit: "%",
      baseline: 62.4,
      current: 79.1,
      target: 98,
    },
  ],
};
