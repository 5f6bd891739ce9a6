import { asSentence, type ControlList, type ControlRow } from "@kedr/domain";
import { dateInFigures, dateInWords } from "../calendar-words.ts";
import { gridOf, type GridColumn } from "../meeting/grid.docx.ts";
import {
  headingLine,
  noticeLine,
  officialWidth,
  plainLine,
  writeOfficialPaper,
} from "../meeting/official-document.docx.ts";
import {
  choiceWords,
  coAssigneeWords,
  controlWords,
  executionWords,
  moveWords,
  sourceWords,
  timingWords,
} from "./control-words.ts";

const columns: readonly GridColumn[] = [
  { title: "№", width: 6, isCentred: true },
  { title: "Пункт", width: 17 },
  { title: "Поручение", width: 42 },
  { title: "Исполнитель, соисполнители", width: 48 },
  { title: "Срок", width: 18 },
  { title: "Исполнение", width: 16 },
  { title: "Контроль", width: 15 },
  { title: "До срока", width: 15 },
];

const joined = (...texts: string[]): string => texts.filter((text) => text !== "").join("\n");

const cellsOf = (row: ControlRow, place: number): string[] => [
  String(place + 1),
  sourceWords(row),
  row.text,
  joined(row.assignee, row.coAssignees.length === 0 ? "" : "Соисполнители:", coAssigneeWords(row)),
  joined(dateInFigures(row.dueDate), moveWords(row)),
  executionWords[row.execution],
  controlWords[row.control],
  timingWords(row),
];

/**
 * The list of assignments under control as a Word file: a table on its side.
 * @throws RangeError when a date is not a day that exists.
 */
export async function renderControlListDocx(list: ControlList): Promise<Uint8Array> {
  const { meeting, rows, today, isTraining } = list;
  return writeOfficialPaper({
    title: `Перечень поручений на контроле. ${choiceWords(list)}`,
    isWide: true,
    children: [
      ...(meeting === null ? [] : [headingLine(meeting.councilName, { spacing: { after: 240 } })]),
      headingLine("ПЕРЕЧЕНЬ"),
      headingLine("поручений, поставленных на контроль"),
      ...(isTraining ? [noticeLine("Учебные данные")] : []),
      plainLine(`${asSentence(choiceWords(list))} По состоянию на ${dateInWords(today)}`, {
        spacing: { before: 240, after: 120 },
      }),
      rows.length === 0
        ? plainLine("Поручений нет.")
        : gridOf({ columns, rows: rows.map(cellsOf), width: officialWidth.wide, fontSize: 20 }),
    ],
  });
}
