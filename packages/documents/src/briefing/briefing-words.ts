import type {
  ControlTotal,
  FundingSource,
  FundingStatus,
  Health,
  PlanItemView,
  PublishedFigure,
} from "@kedr/domain";
import { dateInFigures } from "../calendar-words.ts";
import { notEntered, percent } from "../figure-words.ts";

/** The words of the screens for the codes that a book prints. */
export const healthWords: Readonly<Record<Health, string>> = {
  on_track: "По плану",
  at_risk: "Есть отклонения",
  off_track: "Критические отклонения",
  no_data: "Нет данных",
};

export const fundingStatusWords: Readonly<Record<FundingStatus, string>> = {
  not_required: "Не требуется",
  not_determined: "Не определено",
  unfunded: "Не обеспечено",
  partly_funded: "Обеспечено частично",
  funded: "Обеспечено",
};

export const fundingSourceWords: Readonly<Record<FundingSource, string>> = {
  federal: "Федеральный бюджет",
  regional: "Областной бюджет",
  municipal: "Местный бюджет",
  extrabudgetary: "Внебюджетные средства",
};

export const planStateWords: Readonly<Record<PlanItemView["state"], string>> = {
  completed: "Выполнено",
  overdue: "Просрочено",
  on_track: "В срок",
  undated: "Срок не внесён",
};

export const controlWords: Readonly<Record<ControlTotal["subject"], string>> = {
  projects: "Проекты",
  mandatory_projects: "Проекты: обязательные",
  regional_projects: "Проекты: региональные",
  mandatory_industries: "Отрасли с обязательными проектами",
  regional_industries: "Отрасли с региональными проектами",
  industry_projects: "Проекты отрасли",
  industry_indicators: "Показатели отрасли",
};

/** «85,9 % на 01.01.2023», or the year where no day is printed. */
export const publishedWords = (figure: PublishedFigure | null): string => {
  if (figure === null) return notEntered;
  const when = figure.date === null ? `за ${figure.year} год` : `на ${dateInFigures(figure.date)}`;
  return `${percent(figure.value)} ${when}`;
};

/** Where a printed figure stands in the source. */
export const slideWords = (slide: number | null): string => (slide === null ? "—" : `слайд ${slide}`);
