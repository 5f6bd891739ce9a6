import type { ControlList, ControlRow } from "@kedr/domain";
import type { Sheet, SheetCell, Spreadsheet } from "../spreadsheet/spreadsheet.model.ts";
import {
  choiceWords,
  coAssigneeWords,
  controlWords,
  executionWords,
  moveWords,
  sourceWords,
  timingWords,
} from "./control-words.ts";

const orNothing = (text: string): SheetCell => (text === "" ? null : text);

const cellsOf = (row: ControlRow, place: number): SheetCell[] => [
  place + 1,
  sourceWords(row),
  row.text,
  row.assignee,
  orNothing(coAssigneeWords(row)),
  { date: row.issuedOn },
  { date: row.dueDate },
  orNothing(moveWords(row)),
  executionWords[row.execution],
  controlWords[row.control],
  timingWords(row),
  row.timing === "released" || row.timing === "reported" ? null : row.daysLeft,
];

/** The assignments under control as a table: what the CSV holds, and the first sheet of the workbook. */
export const controlListSheet = ({ rows }: ControlList): Sheet => ({
  name: "Поручения",
  columns: [
    { title: "№", width: 6 },
    { title: "Пункт", width: 26 },
    { title: "Поручение", width: 60 },
    { title: "Исполнитель", width: 36 },
    { title: "Соисполнители", width: 36 },
    { title: "Выдано", width: 12 },
    { title: "Срок", width: 12 },
    { title: "Переносы срока", width: 32 },
    { title: "Исполнение", width: 20 },
    { title: "Контроль", width: 20 },
    { title: "До срока", width: 20 },
    { title: "Дней до срока", width: 10 },
  ],
  rows: rows.map(cellsOf),
});

/** The list of assignments under control as a workbook: the list, and what was asked. */
export const controlListSpreadsheet = (list: ControlList): Spreadsheet => ({
  title: "Перечень поручений на контроле",
  sheets: [
    controlListSheet(list),
    {
      name: "О выгрузке",
      columns: [
        { title: "Что", width: 30 },
        { title: "Значение", width: 70 },
      ],
      rows: [
        ["Перечень поручений на контроле", choiceWords(list)],
        ["По состоянию на", { date: list.today }],
        ["Поручений", list.rows.length],
        ["из них просрочено", list.rows.filter(({ timing }) => timing === "overdue").length],
        ...(list.isTraining ? [["Данные", "Учебные данные"]] : []),
      ],
    },
  ],
});
