import type { MinutesOutline, MinutesOutlineQuestion } from "@kedr/domain";
import type { FileChild, Paragraph } from "docx";
import { dateInWords } from "../calendar-words.ts";
import { attendanceParagraphs } from "./minutes-attendance.docx.ts";
import { resolvedPoint } from "./minutes-point.docx.ts";
import { ofMeeting, paperTitle, timeLine } from "./meeting-words.ts";
import {
  headingLine,
  noticeLine,
  partWord,
  plainLine,
  prose,
  questionTitle,
  writeOfficialPaper,
} from "./official-document.docx.ts";
import { officialLine, officialLines } from "./official-text.ts";
import { signatureRows } from "./signature.docx.ts";

/**
 * The minutes of a meeting as a Word file in the usual Russian form. Until they are approved they are marked as a
 * draft. What is not entered is named in words.
 * @throws RangeError when a date is not a day that exists.
 */
export async function renderMinutesDocx(minutes: MinutesOutline): Promise<Uint8Array> {
  const { heading, questions } = minutes;
  return writeOfficialPaper({
    title: paperTitle("Протокол", heading),
    children: [
      ...titleParagraphs(minutes),
      ...circumstanceParagraphs(minutes),
      ...attendanceParagraphs(minutes),
      ...agendaParagraphs(questions),
      ...questions.flatMap(questionParagraphs),
      ...signatureParagraphs(minutes),
    ],
  });
}

function titleParagraphs({ heading, isDraft }: MinutesOutline): Paragraph[] {
  return [
    headingLine(heading.councilName, { spacing: { after: 360 } }),
    headingLine("ПРОТОКОЛ"),
    headingLine(ofMeeting(heading)),
    ...(isDraft ? [noticeLine("ПРОЕКТ")] : []),
    ...(heading.isTraining ? [noticeLine("Учебные данные")] : []),
  ];
}

function circumstanceParagraphs({ heading }: MinutesOutline): Paragraph[] {
  const { registrationNumber, registeredOn } = heading;
  const registered =
    registrationNumber !== null && registeredOn !== null ? ` от ${dateInWords(registeredOn)}` : "";
  const lines = [
    `Дата проведения: ${dateInWords(heading.date)}`,
    timeLine(heading, true),
    `Место проведения: ${officialLine(heading.place)}`,
    `Регистрационный номер: ${officialLine(registrationNumber)}${registered}`,
    `Председательствующий: ${officialLine(heading.chair)}`,
    `Секретарь: ${officialLine(heading.secretary)}`,
  ];
  return lines.map((text, index) => plainLine(text, { spacing: { before: index === 0 ? 360 : 0 } }));
}

function agendaParagraphs(questions: readonly MinutesOutlineQuestion[]): Paragraph[] {
  return [
    headingLine("ПОВЕСТКА ДНЯ", { spacing: { before: 360, after: 120 } }),
    ...(questions.length === 0
      ? [prose("Вопросы не внесены")]
      : questions.map(({ number, title }) =>
          plainLine(`${number}. ${officialLine(title, "Название не внесено")}`),
        )),
  ];
}

/** What became of a question that was not considered. */
function outcomeLine({ outcome, carriedTo }: MinutesOutlineQuestion): string | null {
  switch (outcome) {
    case "withdrawn":
      return "Вопрос снят с рассмотрения.";
    case "carried_over":
      return carriedTo === null
        ? "Рассмотрение вопроса перенесено."
        : `Рассмотрение вопроса перенесено на заседание ${dateInWords(carriedTo)}`;
    case "considered":
      return null;
    case null:
      return "Итог рассмотрения вопроса не внесён.";
  }
}

function questionParagraphs(question: MinutesOutlineQuestion): FileChild[] {
  const { number, title, outcome, points } = question;
  const told = outcomeLine(question);
  const wasDropped = outcome === "withdrawn" || outcome === "carried_over";
  return [
    questionTitle(`${number}. ${officialLine(title, "Название не внесено")}`),
    ...(told === null ? [] : [prose(told)]),
    ...(wasDropped
      ? []
      : [
          ...spokenPart("СЛУШАЛИ:", question.heard ?? reportedBy(question)),
          ...spokenPart("ВЫСТУПИЛИ:", question.spoke),
          partWord("РЕШИЛИ:"),
          ...(points.length === 0 ? [prose("Решение не внесено.")] : points.flatMap(resolvedPoint)),
        ]),
  ];
}

/** Who was to report, while what was heard is not entered. */
const reportedBy = ({ presenters }: MinutesOutlineQuestion): string | null =>
  presenters.length === 0 ? null : `докладчик: ${presenters.join("; ")} (содержание доклада не внесено)`;

function spokenPart(word: string, text: string | null): Paragraph[] {
  const lines = officialLines(text);
  return [partWord(word), ...(lines.length === 0 ? ["не внесено"] : lines).map((line) => prose(line))];
}

const signatureParagraphs = ({ heading }: MinutesOutline): FileChild[] =>
  signatureRows([
    { part: "Председательствующий:", post: heading.chair },
    { part: "Секретарь:", post: heading.secretary },
  ]);
