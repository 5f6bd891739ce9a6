import type { IndustryRecord, ProjectKind } from "@kedr/domain";
import { sourced } from "./source.ts";
import { strategy } from "./strategy.ts";

const mandatory = [
  ["IND-EDU", "Образование"],
  ["IND-HEA", "Здравоохранение"],
  ["IND-GOV", "Государственное управление"],
  ["IND-URB", "Городская среда"],
  ["IND-TRN", "Транспорт и логистика"],
  ["IND-SOC", "Социальная сфера"],
] as const;

// Slide 21 announces twelve and lists these eleven; the twelfth is not a record.
const regional = [
  ["IND-CON", "Строительство"],
  ["IND-FIN", "Финансовые услуги"],
  ["IND-AGR", "Сельское хозяйство"],
  ["IND-TUR", "Туризм"],
  ["IND-CUL", "Культура"],
  ["IND-TRD", "Торговля и предпринимательство"],
  ["IND-ECO", "Экология и природопользование"],
  ["IND-SEC", "Безопасность"],
  ["IND-SPO", "Физическая культура и спорт"],
  ["IND-COM", "Связь"],
  ["IND-IMP", "Импортозамещение"],
] as const;

/** The five industries of the chart on slide 10. */
const inIndex: readonly string[] = ["IND-URB", "IND-TRN", "IND-HEA", "IND-EDU", "IND-GOV"];

/** Slide 11: «10 проектов, 16 показателей». */
const declared: Record<string, { projects: number; indicators: number }> = {
  "IND-GOV": { projects: 10, indicators: 16 },
};

const listed: { id: string; name: string; listedAs: ProjectKind }[] = [
  ...mandatory.map(([id, name]) => ({ id, name, listedAs: "mandatory" as const })),
  ...regional.map(([id, name]) => ({ id, name, listedAs: "regional" as const })),
];

/** In the order of slide 21, numbered through. */
export const industries: IndustryRecord[] = listed.map(({ id, name, listedAs }, index) => ({
  id,
  strategyId: strategy.id,
  name,
  listedAs,
  number: index + 1,
  inMaturityIndex: inIndex.includes(id),
  declaredProjects: declared[id]?.projects ?? null,
  declaredIndicators: declared[id]?.indicators ?? null,
  sourceSlide: 21,
  ...sourced,
}));
