import {
  areaOf,
  areaWords,
  type ChangedLine,
  type ChangeMeasure,
  type ChangeTone,
  fieldWords,
  kindWords,
} from "@kedr/domain";
import { dateInFigures } from "../calendar-words.ts";
import type { Sheet, SheetCell, Spreadsheet } from "../spreadsheet/spreadsheet.model.ts";
import type { ChangesPaper } from "./changes.model.ts";
import { valueCell } from "./value-words.ts";

const toneWords: Readonly<Record<ChangeTone, string>> = { worse: "хуже", neutral: "", better: "лучше" };
const wholeStrategy = "Стратегия в целом";

const unitOf = (measure: ChangeMeasure): string => {
  switch (measure.unit) {
    case "days":
      return "дней";
    case "points":
      return "п.п.";
    case "roubles":
      return "руб.";
    case "value":
      return measure.of;
  }
};

/** Differences of computed figures carry dust beyond what anybody reads. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

const industryOf = ({ industry }: ChangedLine): string => industry?.name ?? wholeStrategy;

const lineCells = (line: ChangedLine): SheetCell[] => {
  const lead = line.fields.find(({ field }) => field === line.lead);
  const { measure } = line;
  return [
    industryOf(line),
    areaWords[areaOf(line.kind)],
    kindWords[line.kind],
    line.name,
    line.project?.name ?? null,
    lead ? fieldWords[lead.field] : null,
    valueCell(lead?.before ?? null),
    valueCell(lead?.after ?? null),
    measure && rounded(measure.value),
    measure && unitOf(measure),
    toneWords[line.tone] || null,
  ];
};

/** One row a line: the table that the CSV holds, and the first sheet of the workbook. */
export const changesSheet = ({ industries }: Pick<ChangesPaper, "industries">): Sheet => ({
  name: "Изменения",
  columns: [
    { title: "Отрасль", width: 24 },
    { title: "Раздел", width: 20 },
    { title: "Что изменилось", width: 32 },
    { title: "Предмет", width: 48 },
    { title: "Проект", width: 40 },
    { title: "Сведения", width: 20 },
    { title: "Было", width: 22 },
    { title: "Стало", width: 22 },
    { title: "Разница", width: 14 },
    { title: "Единица", width: 10 },
    { title: "Оценка", width: 10 },
  ],
  rows: industries.flatMap(({ lines }) => lines.map(lineCells)),
});

const statesSheet = ({ changes, industries }: ChangesPaper): Sheet => ({
  name: "Оба состояния",
  columns: [
    { title: "Отрасль", width: 24 },
    { title: "Что изменилось", width: 32 },
    { title: "Предмет", width: 48 },
    { title: "Проект", width: 40 },
    { title: "Сведения", width: 24 },
    { title: `На ${dateInFigures(changes.before)}`, width: 36 },
    { title: `На ${dateInFigures(changes.after)}`, width: 36 },
  ],
  rows: industries.flatMap(({ lines }) =>
    lines.flatMap((line) =>
      line.fields.map(({ field, before, after }) => [
        industryOf(line),
        kindWords[line.kind],
        line.name,
        line.project?.name ?? null,
        fieldWords[field],
        valueCell(before),
        valueCell(after),
      ]),
    ),
  ),
});

const aboutSheet = (paper: ChangesPaper): Sheet => ({
  name: "О выгрузке",
  columns: [
    { title: "Что", width: 28 },
    { title: "Значение", width: 60 },
  ],
  rows: [
    ["Сравнение", `Что изменилось ${paper.since}`],
    ["Было на", { date: paper.changes.before }],
    ["Стало на", { date: paper.changes.after }],
    ["Отбор", paper.choice ?? "всё"],
    ["Строк", paper.industries.reduce((sum, { lines }) => sum + lines.length, 0)],
    ["Подготовлено", { date: paper.preparedOn }],
    ...(paper.isTraining ? [["Данные", "Учебные данные"]] : []),
  ],
});

/** The workbook: the lines, both states field by field, and what was asked. */
export const changesSpreadsheet = (paper: ChangesPaper): Spreadsheet => ({
  title: "Что изменилось",
  sheets: [changesSheet(paper), statesSheet(paper), aboutSheet(paper)],
});
