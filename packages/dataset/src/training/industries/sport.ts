import type { TrainingIndustry } from "./training-industry.ts";

export const sport: TrainingIndustry = {
  code: "SPO",
  kind: "regional",
  projects: [
    {
      name: "Электронная запись в спортивные секции и на спортивные объекты",
      description: "Расписание, запись и оплата занятий в спортивных учреждениях в одном сервисе.",
      expectedEffect: "Свободное время объектов заполняется, запись не требует звонка.",
      way: "service",
      goal: 3,
      money: "required",
      start: "2021-10-01",
      end: "2024-12-31",
      moves: [1],
    },
    {
      name: "Цифровой паспорт спортивного объекта",
      description: "Состояние, оснащение, доступность и загрузка спортивных объектов.",
      expectedEffect: "Ремонт планируется по состоянию, доступность объекта известна заранее.",
      way: "registry",
      goal: 4,
      money: "not_required",
      start: "2021-11-01",
      end: "2024-12-31",
      moves: [2, 3],
    },
    {
      name: "Учёт результатов испытаний физкультурного комплекса",
      description:
        "Запись на испытания, занесение результатов с площадки и электронное представление к знаку.",
      expectedEffect: "Результат виден участнику в день испытаний.",
      way: "system",
      goal: 4,
      money: "not_determined",
      start: "2022-01-10",
      end: "2024-12-31",
      moves: [4],
    },
  ],
  indicators: [
    {
      name: "Доля записей в спортивные секции, совершённых в электронном виде",
      unit: "%",
      baseline: 14,
      current: 39.6,
      target: 90,
    },
    {
      name: "Доля спортивных объектов, имеющих цифровой паспорт",
      unit: "%",
      baseline: 19.3,
      current: 42.8,
      target: 100,
    },
    {
      name: "Средняя загрузка спортивных объектов",
      unit: "%",
      baseline: 54.5,
      current: 61.2,
      target: 80,
    },
    {
      name: "Доля результатов испытаний, внесённых в день проведения",
      unit: "%",
      baseline: 8.9,
      current: 30.4,
      target: 95,
    },
  ],
};
