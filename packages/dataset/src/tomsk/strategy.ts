import type { GoalRecord, PlanItemRecord, StrategyRecord } from "@kedr/domain";
import { documented, sourced } from "./source.ts";

export const strategy: StrategyRecord = {
  id: "STR",
  name: "Стратегия цифровой трансформации отраслей экономики, социальной сферы и государственного управления Томской области",
  publishedUrl: "https://digital.tomsk.gov.ru",
  declaredMandatoryProjects: 40,
  declaredRegionalProjects: 35,
  declaredMandatoryIndustries: 6,
  declaredRegionalIndustries: 12,
  sourceSlide: 19,
  ...documented,
};

const goalTexts = [
  "Формирование удобной и безопасной цифровой среды для жизни и развития",
  "Обеспечение доступности и качества образования, здравоохранения и социальной поддержки за счёт повышения уровня “цифровой зрелости”",
  "Цифровизация массовых социально значимых услуг для населения",
  "Цифровая трансформация отраслей экономики",
  "Повышение доверия и лояльности граждан к государству",
];

export const goals: GoalRecord[] = goalTexts.map((text, index) => ({
  id: `SG-${index + 1}`,
  strategyId: strategy.id,
  number: index + 1,
  text,
  sourceSlide: 20,
  ...sourced,
}));

const planTitles = [
  "Обеспечить перепроектирование процессов оптимизации услуг регионального и муниципального уровня в рамках реализации Концепции 24/7",
  "Обеспечить разработку и утверждение цифровых административных регламентов, в том числе путем присоединения к типовым шаблонам ФОИВ",
  "Проводить мониторинг качества предоставления государственных и муниципальных услуг в электронном виде, устранять причины ошибок, отказов, получать обратную связь от пользователей",
];

/** «План на 2023 год»: the slide prints neither dates within the year nor who is responsible nor an indicator. */
export const planItems: PlanItemRecord[] = planTitles.map((title, index) => ({
  id: `PL23-${index + 1}`,
  strategyId: strategy.id,
  year: 2023,
  number: index + 1,
  title,
  dueDate: null,
  responsiblePositionId: null,
  indicatorId: null,
  isRecurring: index === 2,
  completedDate: null,
  sourceSlide: 26,
  ...sourced,
}));
