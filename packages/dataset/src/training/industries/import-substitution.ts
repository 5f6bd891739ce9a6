import type { TrainingIndustry } from "./training-industry.ts";

export const importSubstitution: TrainingIndustry = {
  code: "IMP",
  kind: "regional",
  projects: [
    {
      name: "Переход учреждений на отечественное программное обеспечение",
      description: "Замена операционных систем, офисных и почтовых программ на рабочих местах учреждений.",
      expectedEffect: "Работа учреждений не зависит от зарубежных поставщиков.",
      way: "substitution",
      goal: 1,
      money: "required",
      start: "2021-10-01",
      end: "2024-12-31",
      moves: [1, 2],
    },
    {
      name: "Замена серверного оборудования центров обработки данных",
      description: "Поэтапная замена серверов и систем хранения на отечественные с переносом систем.",
      expectedEffect: "Государственные системы работают на поддерживаемом оборудовании.",
      way: "substitution",
      goal: 1,
      money: "required",
      start: "2021-11-01",
      end: "2024-12-31",
      moves: [3],
    },
  ],
  indicators: [
    {
      name: "Доля закупок программного обеспечения, включённого в реестр отечественного",
      unit: "%",
      baseline: 49.5,
      current: 68.2,
      target: 100,
    },
    {
      name: "Доля рабочих мест учреждений с отечественной операционной системой",
      unit: "%",
      baseline: 11.8,
      current: 27.9,
      target: 80,
    },
    {
      name: "Доля серверов отечественного производства в центрах обработки данных",
      unit: "%",
      baseline: 3.2,
      current: 9.7,
      target: 75,
    },
  ],
};
