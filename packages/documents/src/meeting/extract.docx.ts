import type { ExtractOutline } from "@kedr/domain";
import { dateInWords } from "../calendar-words.ts";
import { ofMeeting, paperTitle } from "./meeting-words.ts";
import { numberedPoint } from "./minutes-point.docx.ts";
import {
  headingLine,
  noticeLine,
  partWord,
  plainLine,
  questionTitle,
  writeOfficialPaper,
} from "./official-document.docx.ts";
import { officialLine } from "./official-text.ts";
import { signatureRows } from "./signature.docx.ts";

/**
 * An extract from the minutes for one addressee as a Word file: the points that concern it, certified by the secretary.
 * @throws RangeError when a date is not a day that exists.
 */
export async function renderExtractDocx(extract: ExtractOutline): Promise<Uint8Array> {
  const { heading, isDraft, addressee, questions } = extract;
  const { registrationNumber, registeredOn } = heading;
  const registered = registeredOn === null ? "" : ` от ${dateInWords(registeredOn)}`;
  return writeOfficialPaper({
    title: paperTitle("Выписка из протокола", heading),
    children: [
      headingLine(heading.councilName, { spacing: { after: 360 } }),
      headingLine("ВЫПИСКА ИЗ ПРОТОКОЛА"),
      headingLine(`${ofMeeting(heading)} от ${dateInWords(heading.date)}`),
      ...(isDraft ? [noticeLine("ПРОЕКТ")] : []),
      ...(heading.isTraining ? [noticeLine("Учебные данные")] : []),
      plainLine(`Кому: ${officialLine(addressee.name)}`, { spacing: { before: 360 } }),
      plainLine(`Регистрационный номер протокола: ${officialLine(registrationNumber)}${registered}`),
      ...questions.flatMap(({ number, title, points }) => [
        questionTitle(`${number}. ${officialLine(title, "Название не внесено")}`),
        partWord("РЕШИЛИ:"),
        ...points.flatMap(numberedPoint),
      ]),
      ...signatureRows([{ part: "Верно: секретарь", post: heading.secretary }]),
    ],
  });
}
