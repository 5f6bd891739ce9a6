import {
  AlignmentType,
  Document,
  Header,
  LevelFormat,
  LevelSuffix,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type ILevelsOptions,
  type IParagraphOptions,
} from "docx";
import type { AgendaDecisionPoint, AgendaDocument, AgendaQuestion } from "./agenda.model.ts";
import { dateInFigures, dateInWords } from "./calendar-words.ts";
import { minutesInWords } from "./duration-words.ts";
import { firstLineIndent, officialPage, officialStyles, paragraphStyle } from "./official-paper.ts";
import { printableLine, printableLines } from "./printable-text.ts";

const creator = "Kedr";

/** Questions and the points of their decisions are one Word list, so both renumber themselves when edited. */
const agendaList = "agenda";
const questionNumber = { reference: agendaList, level: 0 };
const pointNumber = { reference: agendaList, level: 1 };

/**
 * The agenda of a meeting as a Word file in the usual Russian form: A4, Times New Roman 14, pages numbered from
 * the second. What is not known is named in words and never left blank. Characters that XML cannot carry are dropped.
 * @throws RangeError when a date is not a day that exists.
 */
export async function renderAgendaDocx(agenda: AgendaDocument): Promise<Uint8Array> {
  const file = new Document({
    title: documentTitle(agenda),
    creator,
    lastModifiedBy: creator,
    styles: officialStyles,
    numbering: { config: [{ reference: agendaList, levels: [listLevel(0, "%1."), listLevel(1, "%1.%2.")] }] },
    sections: [
      {
        properties: { page: officialPage, titlePage: true },
        headers: { default: pageNumberHeader() },
        children: [
          ...headingParagraphs(agenda),
          ...circumstanceParagraphs(agenda),
          ...questionParagraphs(agenda),
        ],
      },
    ],
  });
  return Packer.pack(file, "uint8array");
}

function documentTitle(agenda: AgendaDocument): string {
  return `Повестка ${meetingWords(agenda)}. ${printableLine(agenda.councilName) ?? ""}, ${dateInWords(agenda.date)}`;
}

function meetingWords({ meetingNumber }: AgendaDocument): string {
  return meetingNumber === null ? "заседания" : `заседания № ${meetingNumber}`;
}

function listLevel(level: number, text: string): ILevelsOptions {
  const paragraph = { indent: firstLineIndent };
  return { level, text, format: LevelFormat.DECIMAL, suffix: LevelSuffix.SPACE, style: { paragraph } };
}

function pageNumberHeader(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}

function headingParagraphs(agenda: AgendaDocument): Paragraph[] {
  const style = paragraphStyle.heading;
  return [
    new Paragraph({ style, text: printableLine(agenda.councilName) ?? "", spacing: { after: 360 } }),
    new Paragraph({ style, text: "ПОВЕСТКА" }),
    new Paragraph({ style, text: meetingWords(agenda) }),
    ...(agenda.isTraining ? [new Paragraph({ style: paragraphStyle.notice, text: "Учебные данные" })] : []),
  ];
}

/** When, where and under whom the council meets: a line each. */
function circumstanceParagraphs(agenda: AgendaDocument): Paragraph[] {
  const chair = printableLine(agenda.chair);
  const secretary = printableLine(agenda.secretary);
  const lines = [
    `Дата проведения: ${dateInWords(agenda.date)}`,
    `Время проведения: ${printableLine(agenda.startTime) ?? "не внесено"}`,
    `Место проведения: ${printableLine(agenda.place) ?? "не внесено"}`,
    ...(chair === null ? [] : [`Председатель: ${chair}`]),
    ...(secretary === null ? [] : [`Секретарь: ${secretary}`]),
  ];
  return lines.map(
    (text, index) =>
      new Paragraph({ style: paragraphStyle.line, text, spacing: { before: index === 0 ? 360 : 0 } }),
  );
}

function questionParagraphs({ questions }: AgendaDocument): Paragraph[] {
  if (questions.length === 0) return [prose({ text: "Вопросы не внесены", spacing: { before: 360 } })];
  return questions.flatMap(paragraphsOfQuestion);
}

/** Every paragraph but the last asks to stay with the next, so that no title is left alone at the foot of a page. */
function paragraphsOfQuestion(question: AgendaQuestion): Paragraph[] {
  const presenter = printableLine(question.presenter);
  const minutes = question.minutesAllotted;
  const title = printableLine(question.title) ?? "Название не внесено";
  return [
    new Paragraph({ style: paragraphStyle.question, text: title, numbering: questionNumber }),
    prose({ text: presenter === null ? "Докладчик не назначен" : `Докладчик: ${presenter}`, keepNext: true }),
    ...(minutes === null ? [] : [prose({ text: `Время: ${minutesInWords(minutes)}`, keepNext: true })]),
    ...decisionParagraphs(question.decisions),
  ];
}

function decisionParagraphs(points: AgendaDecisionPoint[]): Paragraph[] {
  if (points.length === 0) return [prose({ text: "Проект решения не внесён" })];
  return [prose({ text: "Проект решения:", keepNext: true }), ...points.flatMap(paragraphsOfPoint)];
}

/**
 * A point does not ask to stay with its due date: LibreOffice would then move the point whole, and with it the title
 * above, and leave half a page empty.
 */
function paragraphsOfPoint({ text, dueDate }: AgendaDecisionPoint): Paragraph[] {
  const [first = "Текст не внесён", ...rest] = printableLines(text);
  return [
    prose({ text: first, numbering: pointNumber }),
    ...rest.map((line) => prose({ text: line })),
    ...(dueDate === null ? [] : [prose({ text: `Срок: до ${dateInFigures(dueDate)}` })]),
  ];
}

function prose(options: IParagraphOptions): Paragraph {
  return new Paragraph({ style: paragraphStyle.prose, ...options });
}
