import type { OpinionSheet } from "@kedr/domain";
import { dateInWords } from "../calendar-words.ts";
import { gridOf, type GridColumn } from "./grid.docx.ts";
import { dueLine, ofMeeting, paperTitle } from "./meeting-words.ts";
import {
  headingLine,
  noticeLine,
  officialWidth,
  plainLine,
  questionTitle,
  writeOfficialPaper,
} from "./official-document.docx.ts";
import { officialLine } from "./official-text.ts";
import { signatureRows } from "./signature.docx.ts";

const columns: readonly GridColumn[] = [
  { title: "№", width: 8, isCentred: true },
  { title: "Проект пункта", width: 52 },
  { title: "За", width: 10, isCentred: true },
  { title: "Против", width: 13, isCentred: true },
  { title: "Воздержался", width: 18, isCentred: true },
];
const box = "☐";

/**
 * The sheet on which a member votes by letter, as a Word file: each point with three boxes, room for an opinion and a
 * line to sign on.
 * @throws RangeError when a date is not a day that exists.
 */
export async function renderOpinionSheetDocx({
  heading,
  member,
  questions,
}: OpinionSheet): Promise<Uint8Array> {
  const { votingUntil } = heading;
  return writeOfficialPaper({
    title: paperTitle("Опросный лист", heading),
    children: [
      headingLine(heading.councilName, { spacing: { after: 360 } }),
      headingLine("ОПРОСНЫЙ ЛИСТ"),
      headingLine(`${ofMeeting(heading)} от ${dateInWords(heading.date)}`),
      ...(heading.isTraining ? [noticeLine("Учебные данные")] : []),
      plainLine(`Член Совета: ${officialLine(member.name)}`, { spacing: { before: 360 } }),
      plainLine(
        `Заполненный лист принимается по: ${votingUntil === null ? "не внесено" : dateInWords(votingUntil)}`,
      ),
      plainLine("По каждому пункту отметьте один вариант."),
      ...questions.flatMap(({ number, title, points }) => [
        questionTitle(`${number}. ${officialLine(title, "Название не внесено")}`, {
          spacing: { before: 240, after: 120 },
        }),
        points.length === 0
          ? plainLine("Проект решения не внесён.")
          : gridOf({
              columns,
              width: officialWidth.upright,
              fontSize: 24,
              rows: points.map((point) => [
                point.number,
                [point.text, dueLine(point)].filter((text) => text !== null).join("\n"),
                box,
                box,
                box,
              ]),
            }),
      ]),
      plainLine("Особое мнение, конфликт интересов:", { spacing: { before: 240 } }),
      plainLine("_".repeat(60)),
      plainLine("_".repeat(60)),
      ...signatureRows([{ part: "Член Совета:", post: member.name }]),
      plainLine("Дата: «____» ______________ 20____ г."),
    ],
  });
}
