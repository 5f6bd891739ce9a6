import type {
  IndicatorNote,
  PaperFile,
  PaperHeading,
  PaperPoint,
  PapersPack,
  PapersQuestion,
  ProjectNote,
} from "@kedr/domain";
import type { BriefingChapter, BriefingOutline, BriefingPart } from "../briefing/briefing-book.model.ts";
import { columnsOf, tableOf } from "../briefing/table-of.ts";
import { dateInWords } from "../calendar-words.ts";
import { dueLine, ofMeeting } from "../meeting/meeting-words.ts";
import { printableLines } from "../printable-text.ts";
import { sizeWords } from "../publication/size-words.ts";
import { indicatorNoteChapter } from "./indicator-note.ts";
import { projectNoteChapter } from "./project-note.ts";

const trainingWords = "Учебные данные";

const ofFiles = columnsOf<PaperFile & { isEnclosed: boolean }>();
const fileColumns = [
  ofFiles.words("Файл", 70, ({ name, isEnclosed }) =>
    isEnclosed ? name : `${name} (в комплект не вложен: превышен объём)`,
  ),
  ofFiles.figures("Размер", 20, ({ size }) => sizeWords(size)),
];

const ofPoints = columnsOf<PaperPoint>();
const pointColumns = [
  ofPoints.words("Пункт", 12, ({ number }) => number),
  ofPoints.words("Проект решения", 74, ({ text }) => printableLines(text).join(" ")),
  ofPoints.words("Срок", 24, (point) => dueLine(point)?.replace("Срок: ", "") ?? "—"),
];

const questionParts = (question: PapersQuestion, enclosed: ReadonlySet<string>): BriefingPart[] => {
  const { number, title, presenters, points, papers } = question;
  const heading = `Вопрос ${number}. ${title}`;
  return [
    points.length === 0
      ? { kind: "list", title: heading, items: ["Проект решения не внесён."] }
      : tableOf(heading, { columns: pointColumns, rows: points }),
    {
      kind: "note",
      text: presenters.length === 0 ? "Докладчик не назначен." : `Докладчик: ${presenters.join("; ")}.`,
    },
    ...(papers.length === 0
      ? []
      : [
          tableOf(`Файлы к вопросу ${number}`, {
            columns: fileColumns,
            rows: papers.map((file) => ({ ...file, isEnclosed: enclosed.has(file.id) })),
          }),
        ]),
  ];
};

const agendaChapter = ({ questions }: PapersPack, enclosed: ReadonlySet<string>): BriefingChapter => ({
  title: "Повестка и проекты решений",
  isWide: false,
  parts:
    questions.length === 0
      ? [{ kind: "note", text: "Вопросы не внесены." }]
      : questions.flatMap((question) => questionParts(question, enclosed)),
});

const noteChapters = ({ number, projects, indicators }: PapersQuestion): BriefingChapter[] =>
  [...projects.map(projectNoteChapter), ...indicators.map(indicatorNoteChapter)].map((chapter) => ({
    ...chapter,
    title: `К вопросу ${number}. ${chapter.title}`,
  }));

const footerOf = (notesOn: PapersPack["notesOn"], isTraining: boolean): string =>
  [`По состоянию на ${dateInWords(notesOn)}`, ...(isTraining ? [trainingWords] : [])].join(" · ");

const subjectOf = (heading: PaperHeading): string =>
  `к повестке ${ofMeeting(heading)}, ${dateInWords(heading.date)}`;

/** The papers of a meeting: its agenda with draft points, then notes on what each question is about. */
export const papersOutline = (pack: PapersPack, enclosed: ReadonlySet<string>): BriefingOutline => {
  const { heading } = pack.agenda;
  return {
    title: `Материалы к заседанию ${dateInWords(heading.date)}`,
    cover: {
      heading: "Материалы",
      strategy: heading.councilName,
      subject: subjectOf(heading),
      asOf: `Справки по состоянию на ${dateInWords(pack.notesOn)}`,
      notice: heading.isTraining ? trainingWords : null,
    },
    footer: footerOf(pack.notesOn, heading.isTraining),
    chapters: [agendaChapter(pack, enclosed), ...pack.questions.flatMap(noteChapters)],
  };
};

/** A note by itself, without a cover. */
export const noteOutline = (
  note: { project: ProjectNote } | { indicator: IndicatorNote },
  isTraining: boolean,
): BriefingOutline => {
  const chapter = "project" in note ? projectNoteChapter(note.project) : indicatorNoteChapter(note.indicator);
  const { date } = "project" in note ? note.project : note.indicator;
  return { title: chapter.title, cover: null, footer: footerOf(date, isTraining), chapters: [chapter] };
};
