import type { CalendarDate, Discipline, DisciplineFigures, DisciplineRow } from "@kedr/domain";
import type { Sheet, SheetCell, Spreadsheet } from "../spreadsheet/spreadsheet.model.ts";

/** What is taken away of executive discipline. */
export interface DisciplinePaper {
  discipline: Discipline;
  preparedOn: CalendarDate;
  isTraining: boolean;
}

const percent = (share: number | null): number | null =>
  share === null ? null : Math.round(share * 1000) / 10;

const figuresOf = (figures: DisciplineFigures): SheetCell[] => [
  figures.due,
  figures.onTime,
  figures.late,
  figures.overdue,
  figures.toCome,
  figures.postponed,
  figures.averageDelay,
  percent(figures.onTimeShare),
];

const rowsOf = (cut: string, rows: readonly DisciplineRow[], unknown: string): SheetCell[][] =>
  rows.map(({ subject, figures }) => [cut, subject?.name ?? unknown, ...figuresOf(figures)]);

/** The figures by body and by deputy governor: what the CSV holds, and the first sheet of the workbook. */
export const disciplineSheet = ({ total, bodies, deputies }: Discipline): Sheet => ({
  name: "Дисциплина",
  columns: [
    { title: "Разрез", width: 22 },
    { title: "Орган или должность", width: 60 },
    { title: "Со сроком в периоде", width: 14 },
    { title: "Исполнено в срок", width: 14 },
    { title: "Исполнено с опозданием", width: 16 },
    { title: "Просрочено", width: 14 },
    { title: "Срок не наступил", width: 14 },
    { title: "С переносом срока", width: 14 },
    { title: "Среднее опоздание, дней", width: 16 },
    { title: "Доля исполненных в срок, %", width: 18 },
  ],
  rows: [
    ["Всего", null, ...figuresOf(total)],
    ...rowsOf("Орган", bodies, "Орган не внесён"),
    ...rowsOf("Куратор", deputies, "Куратора нет"),
  ],
});

const aboutSheet = ({ discipline, preparedOn, isTraining }: DisciplinePaper): Sheet => ({
  name: "О выгрузке",
  columns: [
    { title: "Что", width: 40 },
    { title: "Значение", width: 60 },
  ],
  rows: [
    ["Исполнительская дисциплина", "Поручения со сроком в периоде"],
    ["Период с", { date: discipline.from }],
    ["Период по", { date: discipline.to }],
    ["По состоянию на", { date: discipline.today }],
    ["Подготовлено", { date: preparedOn }],
    ...(isTraining ? [["Данные", "Учебные данные"]] : []),
  ],
});

/** The workbook: the figures, and what was asked. */
export const disciplineSpreadsheet = (paper: DisciplinePaper): Spreadsheet => ({
  title: "Исполнительская дисциплина",
  sheets: [disciplineSheet(paper.discipline), aboutSheet(paper)],
});
