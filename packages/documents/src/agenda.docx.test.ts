import type { AgendaOutline, AgendaOutlineQuestion } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { renderAgendaDocx } from "./agenda.docx.ts";
import { reopenDocx } from "./docx-reader.fixture.ts";
import { aHeading, aPoint, councilName } from "./meeting/meeting-papers.fixture.ts";

const connectionToTor =
  "Рекомендовать органам местного самоуправления Томской области и их подведомственным организациям, не имеющим " +
  "собственных СЭД, обеспечить подключение к ТОР СЭД для организации юридически значимого электронного документооборота.";

const aQuestion = (fields: Partial<AgendaOutlineQuestion> = {}): AgendaOutlineQuestion => ({
  number: 1,
  title: "О подключении к ТОР СЭД",
  presenters: ["Начальник Департамента цифровой трансформации"],
  minutesAllotted: 10,
  points: [],
  papers: [],
  ...fields,
});

const fullAgenda: AgendaOutline = {
  heading: aHeading({ isTraining: true, endTime: "16:30" }),
  questions: [
    aQuestion({
      papers: [
        { id: "1", name: "Доклад.pdf", size: 2048, sha256: "" },
        { id: "2", name: "Слайды.pptx", size: 512, sha256: "" },
      ],
      points: [
        aPoint("1.1", connectionToTor, { dueDate: "2022-09-01" }),
        aPoint("1.2", "Поручить органам представить отчёт.\nОтчёт направить секретарю.", {
          ownDueDates: [{ name: "Администрация", date: "2022-10-01" }],
        }),
      ],
    }),
    aQuestion({ number: 2, title: "О плане на 2023 год", presenters: [], minutesAllotted: 21 }),
    aQuestion({
      number: 3,
      title: "О показателях",
      presenters: ["Руководитель цифровой трансформации", "Ректор"],
      minutesAllotted: null,
      points: [aPoint("3.1", "Принять к сведению.")],
    }),
  ],
  invited: ["Директор", "Гость"],
};

const bareAgenda: AgendaOutline = {
  heading: aHeading({ number: null, startTime: null, place: null, chair: null, secretary: null }),
  questions: [],
  invited: [],
};

const reopen = async (agenda: AgendaOutline) => reopenDocx(await renderAgendaDocx(agenda));

describe("an agenda in Word", () => {
  it("says everything in the order of the official form", async () => {
    const { lines } = await reopen(fullAgenda);
    expect(lines).toEqual([
      councilName,
      "ПОВЕСТКА",
      "заседания № 2",
      "Учебные данные",
      "Дата проведения: 1 марта 2023 г.",
      "Время проведения: 15:00 – 16:30",
      "Место проведения: г. Томск",
      "Председатель: Заместитель Губернатора Томской области",
      "Секретарь: Начальник Департамента цифровой трансформации",
      "1. О подключении к ТОР СЭД",
      "Докладчик: Начальник Департамента цифровой трансформации",
      "Время: 10 минут",
      "Материалы: Доклад.pdf (2 КБ); Слайды.pptx (512 Б)",
      "Проект решения:",
      `1.1. ${connectionToTor}`,
      "Срок: до 1 сентября 2022 г.",
      "1.2. Поручить органам представить отчёт.",
      "Отчёт направить секретарю.",
      "Срок: Администрация — до 1 октября 2022 г.",
      "2. О плане на 2023 год",
      "Докладчик не назначен",
      "Время: 21 минута",
      "Проект решения не внесён",
      "3. О показателях",
      "Докладчик: Руководитель цифровой трансформации",
      "Содокладчик: Ректор",
      "Проект решения:",
      "3.1. Принять к сведению.",
      "Приглашённые:",
      "Директор",
      "Гость",
    ]);
  });

  it("names what is not known, and leaves out the posts and the training line that do not apply", async () => {
    const { lines } = await reopen(bareAgenda);
    expect(lines).toEqual([
      councilName,
      "ПОВЕСТКА",
      "заседания",
      "Дата проведения: 1 марта 2023 г.",
      "Время проведения: не внесено",
      "Место проведения: не внесено",
      "Вопросы не внесены",
    ]);
  });

  it("treats blank words as unknown ones", async () => {
    const blank = aQuestion({
      title: " ",
      presenters: [""],
      minutesAllotted: null,
      points: [aPoint("1.1", "\n")],
    });
    const heading = { ...bareAgenda.heading, place: "  ", chair: "" };
    const { lines } = await reopen({ ...bareAgenda, heading, questions: [blank] });
    expect(lines.slice(5)).toEqual([
      "Место проведения: не внесено",
      "1. Название не внесено",
      "Докладчик не назначен",
      "Проект решения:",
      "1.1. Текст не внесён",
    ]);
  });

  it.each([fullAgenda, bareAgenda])("has no trace of a missing value in any part", async (agenda) => {
    const { part } = await reopen(agenda);
    for (const path of ["word/document.xml", "word/header1.xml", "docProps/core.xml"]) {
      expect(part(path)).not.toBe("");
      expect(part(path)).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it("keeps quotes, ampersands, angle brackets and pasted control characters from breaking the file", async () => {
    const title = `О проекте «Кедр» & "Сосна" <b>'я'</b> ]]>`;
    const question = aQuestion({ title, presenters: ["Отдел <A&B>"] });
    const heading = { ...bareAgenda.heading, place: "зал\u000B1\uFFFF" };
    const { lines, part } = await reopen({ ...bareAgenda, heading, questions: [question] });
    expect(lines).toContain(`1. ${title}`);
    expect(lines).toContain("Докладчик: Отдел <A&B>");
    expect(lines).toContain("Место проведения: зал 1");
    expect(part("word/document.xml")).toContain("Отдел &lt;A&amp;B&gt;");
    expect(part("word/document.xml")).not.toContain("<b>");
  });

  it("refuses a due date that is none", async () => {
    const question = aQuestion({ points: [aPoint("1.1", "Принять к сведению.", { dueDate: "2023-99-01" })] });
    await expect(renderAgendaDocx({ ...bareAgenda, questions: [question] })).rejects.toThrow("2023-99-01");
  });
});

describe("the kind of a meeting", () => {
  it.each([
    ["ordinary", "заседания № 2", "Время проведения: 15:00"],
    ["extraordinary", "внеочередного заседания № 2", "Время проведения: 15:00"],
    ["written", "заседания в заочной форме № 2", "Голосование проводится по: 10 марта 2023 г."],
  ] as const)("%s: «%s», «%s»", async (kind, words, time) => {
    const heading = aHeading({ kind, votingUntil: "2023-03-10" });
    const { lines } = await reopen({ ...bareAgenda, heading });
    expect(lines).toContain(words);
    expect(lines).toContain(time);
  });
});

describe("the look of the agenda", () => {
  it("is Times New Roman 14 at 1.15 in Russian, with a first line of 1.25 cm", async () => {
    const { part } = await reopen(fullAgenda);
    const [, defaults = ""] = /<w:docDefaults>(.*?)<\/w:docDefaults>/s.exec(part("word/styles.xml")) ?? [];
    expect(defaults).toMatch(/<w:rFonts w:ascii="Times New Roman" .*w:hAnsi="Times New Roman"/);
    expect(defaults).toContain('<w:sz w:val="28"/>');
    expect(defaults).toContain('<w:lang w:val="ru-RU"/>');
    expect(defaults).toMatch(/<w:spacing [^>]*w:line="276" w:lineRule="auto"/);
    expect(styleOf(part, "OfficialProse")).toMatch(/w:firstLine="709".*<w:jc w:val="both"\/>/s);
    expect(part("word/numbering.xml")).toContain('w:firstLine="709"');
  });

  it("is an A4 sheet with margins of 20, 15, 20 and 30 mm", async () => {
    const { part } = await reopen(fullAgenda);
    const document = part("word/document.xml");
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(document).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
  });

  it("numbers the pages in the middle of the header from the second on", async () => {
    const { part } = await reopen(fullAgenda);
    expect(part("word/document.xml")).toContain("<w:titlePg/>");
    expect(part("word/document.xml").match(/<w:headerReference [^>]*>/g)).toHaveLength(1);
    expect(part("word/document.xml")).toMatch(/<w:headerReference w:type="default"/);
    expect(part("word/header1.xml")).toMatch(/<w:jc w:val="center"\/>.*PAGE/s);
  });

  it("centres the council's name and the word «ПОВЕСТКА» in bold", async () => {
    const { part } = await reopen(fullAgenda);
    const [name, heading] = paragraphsOf(part("word/document.xml"));
    expect(name).toContain('<w:pStyle w:val="OfficialHeading"/>');
    expect(heading).toContain('<w:pStyle w:val="OfficialHeading"/>');
    expect(styleOf(part, "OfficialHeading")).toMatch(/<w:jc w:val="center"\/>.*<w:b\/>/s);
  });

  it("keeps a question's title with what follows, up to the first words of its decision", async () => {
    const { part } = await reopen(fullAgenda);
    expect(styleOf(part, "OfficialQuestion")).toMatch(/<w:keepNext\/><w:keepLines\/>/);
    const paragraphs = paragraphsOf(part("word/document.xml"));
    const title = paragraphs.findIndex((paragraph) => paragraph.includes("О подключении к ТОР СЭД"));
    const kept = paragraphs.slice(title + 1).map((paragraph) => paragraph.includes("<w:keepNext/>"));
    expect(paragraphs[title]).toContain('<w:pStyle w:val="OfficialQuestion"/>');
    expect(kept.slice(0, 5)).toEqual([true, true, true, true, false]);
  });

  it("ends with words, not with an empty paragraph", async () => {
    const { lines } = await reopen(bareAgenda);
    expect(lines).not.toContain("");
  });

  it("carries its title and no name of a person in the properties", async () => {
    const { part } = await reopen(fullAgenda);
    const core = part("docProps/core.xml");
    expect(core).toContain(`<dc:title>Повестка заседания № 2. ${councilName}, 1 марта 2023 г.</dc:title>`);
    expect(core).toContain("<dc:creator>Kedr</dc:creator>");
    expect(core).toContain("<cp:lastModifiedBy>Kedr</cp:lastModifiedBy>");
  });
});

function paragraphsOf(document: string): string[] {
  return document.match(/<w:p>.*?<\/w:p>/gs) ?? [];
}

function styleOf(part: (path: string) => string, id: string): string {
  return (
    part("word/styles.xml")
      .split("<w:style ")
      .find((style) => style.includes(`w:styleId="${id}"`)) ?? ""
  );
}
