import type { YearPlan } from "@kedr/domain";
import { dateInFigures } from "../calendar-words.ts";
import { printableLine } from "../printable-text.ts";
import { gridOf, type GridColumn } from "./grid.docx.ts";
import { kindWords, meetingStateWords } from "./meeting-words.ts";
import {
  headingLine,
  noticeLine,
  officialWidth,
  plainLine,
  writeOfficialPaper,
} from "./official-document.docx.ts";

const columns: readonly GridColumn[] = [
  { title: "№", width: 6, isCentred: true },
  { title: "Дата и время", width: 17, isCentred: true },
  { title: "Вид", width: 20 },
  { title: "Место", width: 24 },
  { title: "Вопросы", width: 60 },
  { title: "Состояние", width: 22 },
];

/**
 * The plan of a council's meetings for a year as a Word file: a table on its side.
 * @throws RangeError when a date is not a day that exists.
 */
export async function renderYearPlanDocx(plan: YearPlan): Promise<Uint8Array> {
  const heading = `ПЛАН ЗАСЕДАНИЙ НА ${plan.year} ГОД`;
  return writeOfficialPaper({
    title: `План заседаний на ${plan.year} год. ${printableLine(plan.councilName) ?? ""}`,
    isWide: true,
    children: [
      headingLine(plan.councilName, { spacing: { after: 240 } }),
      headingLine(heading),
      ...(plan.isTraining ? [noticeLine("Учебные данные")] : []),
      plainLine("", { spacing: { before: 120 } }),
      plan.meetings.length === 0
        ? plainLine("Заседания не внесены.")
        : gridOf({
            columns,
            width: officialWidth.wide,
            fontSize: 24,
            rows: plan.meetings.map(({ number, date, startTime, kind, place, questions, state }) => [
              number === null ? "—" : String(number),
              [dateInFigures(date), startTime].filter((text) => text !== null).join("\n"),
              kindWords[kind],
              place ?? "не внесено",
              questions.length === 0
                ? "не внесены"
                : questions.map((title, at) => `${at + 1}. ${title}`).join("\n"),
              meetingStateWords[state],
            ]),
          }),
    ],
  });
}
