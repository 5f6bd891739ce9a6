import type { CalendarDate, Completeness, RegistryGap, ShareGroup } from "@kedr/domain";
import { controlWords } from "../briefing/briefing-words.ts";
import type { Sheet, SheetCell, Spreadsheet } from "../spreadsheet/spreadsheet.model.ts";
import { gapSentence } from "./gap-words.ts";

/** What is taken away of completeness. */
export interface CompletenessPaper {
  completeness: Completeness;
  /** The filters in words; empty without any. */
  filters: readonly string[];
  preparedOn: CalendarDate;
  isTraining: boolean;
}

const office = "Проектный офис";

const gapRow = (gap: RegistryGap): SheetCell[] => [
  gapSentence(gap),
  gap.subject.name,
  gap.project?.name ?? null,
  gap.industry?.name ?? null,
  gap.deputy?.name ?? null,
  gap.body?.name ?? null,
  gap.filler?.name ?? office,
];

/** The gaps in the order of the page: what the CSV holds, and the first sheet of the workbook. */
export const gapsSheet = ({ gaps }: Pick<Completeness, "gaps">): Sheet => ({
  name: "Пробелы",
  columns: [
    { title: "Чего не хватает", width: 48 },
    { title: "К чему относится", width: 56 },
    { title: "Проект", width: 48 },
    { title: "Отрасль", width: 28 },
    { title: "Куратор", width: 40 },
    { title: "Ответственный орган", width: 40 },
    { title: "Кому внести", width: 48 },
  ],
  rows: gaps.map(gapRow),
});

const shareSheet = (
  { name, title, nobody }: { name: string; title: string; nobody: string },
  groups: readonly ShareGroup[],
): Sheet => ({
  name,
  columns: [
    { title, width: 70 },
    { title: "Заполнено", width: 12 },
    { title: "Всего", width: 12 },
    { title: "Пробелов", width: 12 },
  ],
  rows: groups.map(({ label, filled, total }) => [label || nobody, filled, total, total - filled]),
});

const controlsSheet = ({ controlTotals }: Completeness): Sheet => ({
  name: "Контрольные итоги",
  columns: [
    { title: "Что", width: 40 },
    { title: "Отрасль", width: 32 },
    { title: "Объявлено", width: 12 },
    { title: "Внесено", width: 12 },
    { title: "Из них из источника", width: 20 },
    { title: "Не внесено", width: 12 },
  ],
  rows: controlTotals.map(({ subject, industry, declared, entered, fromSource }) => [
    controlWords[subject],
    industry?.name ?? null,
    declared,
    entered,
    fromSource,
    Math.max(declared - entered, 0),
  ]),
});

const aboutSheet = ({ completeness, filters, preparedOn, isTraining }: CompletenessPaper): Sheet => {
  const { today, chosen, whole } = completeness;
  return {
    name: "О выгрузке",
    columns: [
      { title: "Что", width: 40 },
      { title: "Значение", width: 70 },
    ],
    rows: [
      ["Полнота данных", filters.length === 0 ? "Всё, без отбора" : filters.join("; ")],
      ["По состоянию на", { date: today }],
      ["Заполнено полей", chosen.filled],
      ["из скольких", chosen.total],
      ["Пробелов", chosen.total - chosen.filled],
      ["Без отбора: заполнено полей", whole.filled],
      ["Без отбора: из скольких", whole.total],
      ["Подготовлено", { date: preparedOn }],
      ...(isTraining ? [["Данные", "Учебные данные"]] : []),
    ],
  };
};

/** The workbook: the gaps, the shares by project, industry, post and body, what is declared, and what was asked. */
export const completenessSpreadsheet = (paper: CompletenessPaper): Spreadsheet => {
  const { completeness } = paper;
  const { projects, industries, deputies, fillers, bodies } = completeness.groups;
  return {
    title: "Полнота данных",
    sheets: [
      gapsSheet(completeness),
      shareSheet({ name: "По проектам", title: "Проект", nobody: "" }, projects),
      shareSheet({ name: "По отраслям", title: "Отрасль", nobody: "Вне отраслей" }, industries),
      shareSheet({ name: "По кураторам", title: "Куратор", nobody: "Куратора нет" }, deputies),
      shareSheet({ name: "Кому внести", title: "Кому внести", nobody: office }, fillers),
      shareSheet({ name: "По органам", title: "Орган", nobody: "Орган не внесён" }, bodies),
      controlsSheet(completeness),
      aboutSheet(paper),
    ],
  };
};
