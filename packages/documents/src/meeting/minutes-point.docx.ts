import type { MemberNote, MinutesOutlinePoint, PaperPoint } from "@kedr/domain";
import type { Paragraph } from "docx";
import { dueLine } from "./meeting-words.ts";
import { prose } from "./official-document.docx.ts";
import { officialLine, officialLines } from "./official-text.ts";

/** What a point begins with where it was not adopted. */
const before: Readonly<Record<PaperPoint["state"], string>> = {
  adopted: "",
  rejected: "Не принято: ",
  draft: "Проект пункта, решение по которому не внесено: ",
};

/** A point under its own number: once minuted, points do not renumber themselves. */
export const numberedPoint = (point: PaperPoint): Paragraph[] => {
  const [first = "Текст не внесён", ...rest] = officialLines(point.text);
  const due = dueLine(point);
  return [
    prose(`${point.number}. ${before[point.state]}${first}`),
    ...rest.map((line) => prose(line)),
    ...(due === null ? [] : [prose(due)]),
  ];
};

const noteWords = ({ name, note }: MemberNote): string => {
  const words = officialLine(note, "");
  return words === "" ? officialLine(name) : `${officialLine(name)} (${words})`;
};

/** A point with how the members voted on it. */
export const resolvedPoint = (point: MinutesOutlinePoint): Paragraph[] => {
  const { votes, conflicts, separateOpinions } = point;
  return [
    ...numberedPoint(point),
    ...(votes === null
      ? []
      : [
          prose(
            `Голосовали: за — ${votes.for}, против — ${votes.against}, воздержались — ${votes.abstained}.`,
          ),
        ]),
    ...(conflicts.length === 0
      ? []
      : [prose(`В голосовании не участвуют (конфликт интересов): ${conflicts.map(noteWords).join("; ")}.`)]),
    ...separateOpinions.map((opinion) =>
      prose(`Особое мнение: ${officialLine(opinion.name)} — ${officialLine(opinion.note)}`),
    ),
  ];
};
