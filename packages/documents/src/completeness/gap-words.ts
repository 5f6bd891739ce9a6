import type { GapKind, RegistryGap } from "@kedr/domain";

/** A gap of each kind as a sentence; `{year}` is the year that it is asked of. */
const sentences: Readonly<Record<GapKind, string>> = {
  plan_item_due: "У пункта плана на {year} год нет срока",
  plan_item_responsible: "У пункта плана на {year} год нет ответственного",
  plan_item_indicator: "У пункта плана на {year} год нет показателя",
  industry_curator: "Отрасль никто не курирует",
  post_holder: "Не внесено, кем замещена должность",
  project_lead: "У проекта нет руководителя",
  project_body: "У проекта нет ответственного органа",
  project_goal: "Не указана цель стратегии",
  project_federal: "Не указан федеральный проект",
  project_start: "Не указано начало срока реализации",
  project_end: "Не указано окончание срока реализации",
  project_description: "Нет описания проекта",
  project_effect: "Не указан ожидаемый результат",
  project_milestones: "У проекта нет контрольных точек",
  milestone_date: "У контрольной точки нет базового срока",
  project_indicators: "Проект не связан ни с одним показателем",
  link_contribution: "Не внесён вклад проекта в показатель по годам",
  project_need: "Потребность в деньгах на {year} год не определена",
  project_allocation: "Не внесено, сколько денег предусмотрено на {year} год",
  indicator_body: "У показателя нет ответственного",
  indicator_unit: "У показателя нет единицы измерения",
  indicator_methodology: "У показателя нет ни методики, ни формулы",
  indicator_target: "У показателя нет цели",
  indicator_year_target: "У показателя нет плана на {year} год",
  indicator_value: "У показателя нет ни одного значения",
};

/** What is missing, as a sentence without its full stop. */
export const gapSentence = ({
  kind,
  year,
  standing,
}: Pick<RegistryGap, "kind" | "year" | "standing">): string =>
  kind === "post_holder" && standing === "vacant"
    ? "Должность вакантна"
    : sentences[kind].replace("{year}", String(year ?? ""));

/** A kind of gap by itself, as a filter names it. */
export const gapKindName = (kind: GapKind): string => sentences[kind].replace(" на {year} год", "");
