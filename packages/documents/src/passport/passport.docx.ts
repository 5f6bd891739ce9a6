import { quoted, yearOf, type ProjectPassport } from "@kedr/domain";
import { LevelFormat, LevelSuffix, type FileChild } from "docx";
import { fundingStatusWords } from "../briefing/briefing-words.ts";
import { dateInWords } from "../calendar-words.ts";
import { entered, notEntered } from "../figure-words.ts";
import { gridOf, type GridColumn } from "../meeting/grid.docx.ts";
import {
  headingLine,
  noticeLine,
  officialWidth,
  partWord,
  plainLine,
  prose,
  questionTitle,
  writeOfficialPaper,
} from "../meeting/official-document.docx.ts";
import { officialLines } from "../meeting/official-text.ts";
import { signatureRows } from "../meeting/signature.docx.ts";
import { basicLines } from "./passport-basics.ts";
import { fundingRows, indicatorRow, milestoneRow, problemRow, riskRow } from "./passport-tables.ts";

const sectionList = "passport";
/** Half-points: 12. */
const tableSize = 24;

/** A numbered heading, so that whoever takes a section out has the others renumbered. */
const section = (title: string): FileChild =>
  questionTitle(title, {
    numbering: { reference: sectionList, level: 0 },
    indent: { left: 0, firstLine: 0 },
    spacing: { before: 280, after: 120 },
  });

const table = (columns: readonly GridColumn[], rows: readonly (readonly string[])[]): FileChild =>
  gridOf({ columns, rows, width: officialWidth.upright, fontSize: tableSize });

/** The table, or a line that says that there is nothing to put in it. */
const tableOr = (
  nothing: string,
  columns: readonly GridColumn[],
  rows: readonly (readonly string[])[],
): FileChild => (rows.length === 0 ? plainLine(nothing) : table(columns, rows));

const basicColumns: readonly GridColumn[] = [
  { title: "№", width: 8, isCentred: true },
  { title: "Наименование", width: 34 },
  { title: "Содержание", width: 68 },
];
const indicatorColumns: readonly GridColumn[] = [
  { title: "№", width: 7, isCentred: true },
  { title: "Показатель, единица измерения", width: 42 },
  { title: "Базовое значение", width: 22, isCentred: true },
  { title: "План по годам", width: 22, isCentred: true },
  { title: "Вклад проекта по годам", width: 22, isCentred: true },
  { title: "Факт", width: 22, isCentred: true },
];
const milestoneColumns: readonly GridColumn[] = [
  { title: "№", width: 8, isCentred: true },
  { title: "Контрольная точка", width: 60 },
  { title: "План", width: 21, isCentred: true },
  { title: "Прогноз", width: 21, isCentred: true },
  { title: "Факт", width: 21, isCentred: true },
  { title: "Состояние", width: 24 },
];
const fundingColumns: readonly GridColumn[] = [
  { title: "Год", width: 13, isCentred: true },
  { title: "Источник", width: 27 },
  { title: "Потребность", width: 26, isCentred: true },
  { title: "Преду\u00adсмотрено", width: 26, isCentred: true },
  { title: "Лимиты", width: 26, isCentred: true },
  { title: "Исполнено", width: 26, isCentred: true },
];
const riskColumns = (name: string, weight: string): readonly GridColumn[] => [
  { title: "№", width: 8, isCentred: true },
  { title: name, width: 40 },
  { title: weight, width: 26 },
  { title: "Мера, ответственный, срок", width: 46 },
  { title: "Состояние", width: 24 },
];

const titleBlock = ({ page, date }: ProjectPassport, isTraining: boolean): FileChild[] => [
  headingLine("ПАСПОРТ"),
  headingLine(`проекта ${quoted(page.summary.name)}`),
  ...(isTraining ? [noticeLine("Учебные данные")] : []),
  plainLine(`По состоянию на ${dateInWords(date)}`, { spacing: { before: 240 } }),
];

const fundingSection = (passport: ProjectPassport): FileChild[] => {
  const { fundingYears, summary } = passport.page;
  return [
    section("Финансирование, руб."),
    plainLine(
      `Финансирование на ${yearOf(passport.date)} год: ${fundingStatusWords[summary.fundingStatus].toLowerCase()}.`,
      { spacing: { after: 120 }, keepNext: true },
    ),
    tableOr(
      "Суммы по годам и источникам: не внесено.",
      fundingColumns,
      fundingYears.length === 0 ? [] : fundingRows(passport),
    ),
  ];
};

const riskSection = ({ page: { risks, problems } }: ProjectPassport): FileChild[] => [
  section("Риски и проблемные вопросы"),
  tableOr("Риски: не внесено.", riskColumns("Риск", "Уровень"), risks.map(riskRow)),
  ...(problems.length === 0
    ? [plainLine("Проблемные вопросы: не внесено.", { spacing: { before: 120 } })]
    : [
        plainLine("", { spacing: { before: 120 } }),
        table(riskColumns("Проблемный вопрос", "Влияние"), problems.map(problemRow)),
      ]),
];

/** A text of several paragraphs under a word of its own. */
const text = (word: string, words: string | null, look: { keepNext?: boolean } = {}): FileChild[] => {
  const paragraphs = officialLines(words);
  return [
    partWord(word),
    ...(paragraphs.length === 0 ? [notEntered] : paragraphs).map((line) => prose(line, look)),
  ];
};

const signatures = ({ page: { summary, passport } }: ProjectPassport): FileChild[] =>
  signatureRows([
    { part: "Куратор", post: summary.deputy?.name ?? null },
    { part: "Ответственный орган", post: passport.responsibleAuthority?.name ?? null },
    { part: "Руководитель проекта", post: summary.lead?.name ?? null },
  ]);

/**
 * The passport of a project (паспорт проекта) as a Word file in the usual form: six numbered sections and the lines to
 * sign on; A4, Times New Roman 14, tables 12. What is not entered says so. Money is in roubles, as entered.
 * @throws RangeError when a date is not a day that exists.
 */
export async function renderPassportDocx(
  passport: ProjectPassport,
  isTraining: boolean,
): Promise<Uint8Array> {
  const { page, indicators } = passport;
  return writeOfficialPaper({
    title: `Паспорт проекта ${quoted(page.summary.name)}`,
    lists: [
      {
        reference: sectionList,
        levels: [{ level: 0, text: "%1.", format: LevelFormat.DECIMAL, suffix: LevelSuffix.SPACE }],
      },
    ],
    children: [
      ...titleBlock(passport, isTraining),
      section("Основные положения"),
      table(
        basicColumns,
        basicLines(passport).map(([label, value], place) => [`1.${place + 1}`, label, value]),
      ),
      section("Цели и показатели"),
      plainLine(
        `Цель стратегии: ${entered(page.passport.goal, ({ number, text: goal }) => `${number}. ${goal}`)}`,
        { spacing: { after: 120 }, keepNext: true },
      ),
      tableOr("Показатели: не внесено.", indicatorColumns, indicators.map(indicatorRow)),
      section("Контрольные точки"),
      tableOr("Контрольные точки: не внесено.", milestoneColumns, page.milestones.map(milestoneRow)),
      ...fundingSection(passport),
      ...riskSection(passport),
      section("Описание и ожидаемый эффект"),
      ...text("Описание:", page.passport.description),
      // The lines to sign on never stand on a page alone.
      ...text("Ожидаемый эффект:", page.passport.expectedEffect, { keepNext: true }),
      ...signatures(passport),
    ],
  });
}
