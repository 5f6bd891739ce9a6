import type { AgendaOutline, AgendaOutlineQuestion, PaperHeading, PaperPoint } from "@kedr/domain";
import { LevelFormat, LevelSuffix, type ILevelsOptions, type Paragraph } from "docx";
import { dateInWords } from "./calendar-words.ts";
import { minutesInWords } from "./duration-words.ts";
import { dueLine, ofMeeting, paperTitle, timeLine } from "./meeting/meeting-words.ts";
import {
  headingLine,
  noticeLine,
  plainLine,
  prose,
  questionTitle,
  writeOfficialPaper,
} from "./meeting/official-document.docx.ts";
import { officialLine, officialLines } from "./meeting/official-text.ts";
import { firstLineIndent } from "./official-paper.ts";
import { printableLine } from "./printable-text.ts";
import { sizeWords } from "./publication/size-words.ts";

/** Questions and the points of their decisions are one Word list, so both renumber themselves when edited. */
const agendaList = "agenda";
const questionNumber = { reference: agendaList, level: 0 };
const pointNumber = { reference: agendaList, level: 1 };

/**
 * The agenda of a meeting as a Word file in the usual Russian form: A4, Times New Roman 14, pages numbered from
 * the second. What is not known is named in words and never left blank. Characters that XML cannot carry are dropped.
 * @throws RangeError when a date is not a day that exists.
 */
export async function renderAgendaDocx(agenda: AgendaOutline): Promise<Uint8Array> {
  return writeOfficialPaper({
    title: paperTitle("Повестка", agenda.heading),
    lists: [{ reference: agendaList, levels: [listLevel(0, "%1."), listLevel(1, "%1.%2.")] }],
    children: [
      ...headingParagraphs(agenda.heading),
      ...circumstanceParagraphs(agenda.heading),
      ...questionParagraphs(agenda),
      ...invitedParagraphs(agenda),
    ],
  });
}

function listLevel(level: number, text: string): ILevelsOptions {
  const paragraph = { indent: firstLineIndent };
  return { level, text, format: LevelFormat.DECIMAL, suffix: LevelSuffix.SPACE, style: { paragraph } };
}

function headingParagraphs(heading: PaperHeading): Paragraph[] {
  return [
    headingLine(heading.councilName, { spacing: { after: 360 } }),
    headingLine("ПОВЕСТКА"),
    headingLine(ofMeeting(heading)),
    ...(heading.isTraining ? [noticeLine("Учебные данные")] : []),
  ];
}

/** When, where and under whom the council meets: a line each. */
function circumstanceParagraphs(heading: PaperHeading): Paragraph[] {
  const chair = printableLine(heading.chair);
  const secretary = printableLine(heading.secretary);
  const lines = [
    `Дата проведения: ${dateInWords(heading.date)}`,
    timeLine(heading, false),
    `Место проведения: ${officialLine(heading.place)}`,
    ...(chair === null ? [] : [`Председатель: ${chair}`]),
    ...(secretary === null ? [] : [`Секретарь: ${secretary}`]),
  ];
  return lines.map((text, index) => plainLine(text, { spacing: { before: index === 0 ? 360 : 0 } }));
}

function questionParagraphs({ questions }: AgendaOutline): Paragraph[] {
  if (questions.length === 0) return [prose("Вопросы не внесены", { spacing: { before: 360 } })];
  return questions.flatMap(paragraphsOfQuestion);
}

/** Every paragraph but the last asks to stay with the next, so that no title is left alone at the foot of a page. */
function paragraphsOfQuestion(question: AgendaOutlineQuestion): Paragraph[] {
  const { minutesAllotted, papers } = question;
  return [
    questionTitle(question.title, { numbering: questionNumber }),
    ...presenterParagraphs(question),
    ...(minutesAllotted === null
      ? []
      : [prose(`Время: ${minutesInWords(minutesAllotted)}`, { keepNext: true })]),
    ...(papers.length === 0
      ? []
      : [
          prose(`Материалы: ${papers.map(({ name, size }) => `${name} (${sizeWords(size)})`).join("; ")}`, {
            keepNext: true,
          }),
        ]),
    ...decisionParagraphs(question.points),
  ];
}

function presenterParagraphs({ presenters }: AgendaOutlineQuestion): Paragraph[] {
  const [first = null, ...others] = presenters.flatMap((words) => printableLine(words) ?? []);
  return [
    prose(first === null ? "Докладчик не назначен" : `Докладчик: ${first}`, { keepNext: true }),
    ...others.map((words) => prose(`Содокладчик: ${words}`, { keepNext: true })),
  ];
}

function decisionParagraphs(points: readonly PaperPoint[]): Paragraph[] {
  if (points.length === 0) return [prose("Проект решения не внесён")];
  return [prose("Проект решения:", { keepNext: true }), ...points.flatMap(paragraphsOfPoint)];
}

/**
 * A point does not ask to stay with its due date: LibreOffice would then move the point whole, and with it the title
 * above, and leave half a page empty.
 */
function paragraphsOfPoint(point: PaperPoint): Paragraph[] {
  const [first = "Текст не внесён", ...rest] = officialLines(point.text);
  const due = dueLine(point);
  return [
    prose(first, { numbering: pointNumber }),
    ...rest.map((line) => prose(line)),
    ...(due === null ? [] : [prose(due)]),
  ];
}

function invitedParagraphs({ invited }: AgendaOutline): Paragraph[] {
  if (invited.length === 0) return [];
  return [
    prose("Приглашённые:", { keepNext: true, spacing: { before: 240 } }),
    ...invited.map((name) => prose(officialLine(name))),
  ];
}
