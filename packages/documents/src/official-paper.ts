import { AlignmentType, LineRuleType, type IPropertiesOptions, type ISectionPropertiesOptions } from "docx";

/**
 * Twentieths of a point, which every version of Word reads (millimetres in the file only the later ones do).
 * Rounded, because Word calls a sheet A4 only when it is 11906 × 16838.
 */
function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

/** A4 with the margins of a Russian official paper: a wide left one for filing. */
export const officialPage = {
  size: { width: twips(210), height: twips(297) },
  margin: {
    top: twips(20),
    right: twips(15),
    bottom: twips(20),
    left: twips(30),
    header: twips(10),
    footer: twips(10),
  },
} satisfies NonNullable<ISectionPropertiesOptions["page"]>;

/** The first line of a paragraph starts 1.25 cm from the margin. */
export const firstLineIndent = { left: 0, firstLine: twips(12.5) };

/** Ids of the paragraph styles below. A secretary who restyles one in Word restyles all paragraphs of its kind. */
export const paragraphStyle = {
  heading: "OfficialHeading",
  notice: "OfficialNotice",
  line: "OfficialLine",
  prose: "OfficialProse",
  question: "OfficialQuestion",
} as const;

/** Times New Roman 14, line spacing 1.15 (276 of 240), Russian for the spelling checker. */
export const officialStyles = {
  default: {
    document: {
      run: { font: "Times New Roman", size: 28, language: { value: "ru-RU" } },
      paragraph: { spacing: { line: 276, lineRule: LineRuleType.AUTO, before: 0, after: 0 } },
    },
  },
  paragraphStyles: [
    {
      id: paragraphStyle.heading,
      name: "Заголовок документа",
      quickFormat: true,
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
      run: { bold: true },
    },
    {
      id: paragraphStyle.notice,
      name: "Пометка",
      quickFormat: true,
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 120 }, keepNext: true },
      run: { italics: true },
    },
    { id: paragraphStyle.line, name: "Строка реквизитов", quickFormat: true },
    {
      id: paragraphStyle.prose,
      name: "Текст документа",
      quickFormat: true,
      paragraph: { alignment: AlignmentType.BOTH, indent: firstLineIndent },
    },
    {
      // Bold belongs to the style and not to the words, so that Word sets the question's number in bold too.
      // Not justified: a title of two lines would be torn apart by wide gaps.
      id: paragraphStyle.question,
      name: "Название вопроса",
      next: paragraphStyle.prose,
      quickFormat: true,
      paragraph: {
        indent: firstLineIndent,
        spacing: { before: 240 },
        keepNext: true,
        keepLines: true,
        outlineLevel: 0,
      },
      run: { bold: true },
    },
  ],
} satisfies NonNullable<IPropertiesOptions["styles"]>;
