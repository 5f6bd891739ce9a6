import { describe, expect, it } from "vitest";
import { reopenDocx } from "../docx-reader.fixture.ts";
import { renderMinutesDocx } from "./minutes.docx.ts";
import { aHeading, aVotedPoint, councilName, someMinutes } from "./meeting-papers.fixture.ts";

const linesOf = async (fields: Parameters<typeof someMinutes>[0] = {}): Promise<string[]> =>
  reopenDocx(await renderMinutesDocx(someMinutes(fields))).lines;

const bare = {
  heading: aHeading({ number: null, place: null, chair: null, secretary: null, startTime: null }),
  participants: { present: [], absent: [], notTold: [], invited: [] },
  quorum: { members: 0, present: 0, needed: null, isReached: null },
  questions: [],
};

describe("minutes in Word", () => {
  it("say everything in the order of the official form", async () => {
    expect(await linesOf()).toEqual([
      councilName,
      "ПРОТОКОЛ",
      "заседания № 2",
      "Дата проведения: 1 марта 2023 г.",
      "Время проведения: 15:05 – 16:10",
      "Место проведения: г. Томск",
      "Регистрационный номер: 12-п",
      "Председательствующий: Заместитель Губернатора Томской области",
      "Секретарь: Начальник Департамента цифровой трансформации",
      "Присутствовали (2):",
      "1. Заместитель Губернатора — председатель Совета",
      "2. главный специалист — вместо: Начальник отдела",
      "Отсутствовали (1):",
      "1. Ректор",
      "Приглашённые:",
      "1. Директор",
      "Членов Совета — 3, участвуют — 2, для кворума требуется — 2. Кворум имеется.",
      "ПОВЕСТКА ДНЯ",
      "1. О подключении к ТОР СЭД",
      "2. О кадрах",
      "3. О связи",
      "1. О подключении к ТОР СЭД",
      "СЛУШАЛИ:",
      "Начальника отдела.",
      "Слайды прилагаются.",
      "ВЫСТУПИЛИ:",
      "не внесено",
      "РЕШИЛИ:",
      "1.1. Поручить представить отчёт.",
      "Ответственные: Ректор.",
      "Срок: до 1 апреля 2023 г.; Ректор — до 1 мая 2023 г.",
      "Голосовали: за — 7, против — 1, воздержались — 2.",
      "В голосовании не участвуют (конфликт интересов): Директор (исполнитель).",
      "Особое мнение: Ректор — срок мал",
      "1.2. Не принято: Поручить выделить средства.",
      "2. О кадрах",
      "Вопрос снят с рассмотрения.",
      "3. О связи",
      "Рассмотрение вопроса перенесено на заседание 15 июня 2023 г.",
      "",
      "Председательствующий:",
      "Заместитель Губернатора Томской области",
      "______________________",
      "Секретарь:",
      "Начальник Департамента цифровой трансформации",
      "______________________",
    ]);
  });

  it("name what is not known, and never make it up", async () => {
    const lines = await linesOf(bare);
    expect(lines).toContain("заседания");
    expect(lines).toContain("Место проведения: не внесено");
    expect(lines).toContain("Время проведения: не внесено");
    expect(lines).toContain("Регистрационный номер: не внесено");
    expect(lines).toContain("Члены Совета не внесены.");
    expect(lines).toContain("Кворум: состав Совета не внесён.");
    expect(lines).toContain("Вопросы не внесены");
    expect(lines.filter((line) => line === "не внесено")).toHaveLength(2);
  });

  it.each([
    [true, false, ["ПРОЕКТ"]],
    [false, true, ["Учебные данные"]],
    [true, true, ["ПРОЕКТ", "Учебные данные"]],
    [false, false, []],
  ])("draft %s, training %s: marked %o", async (isDraft, isTraining, marks) => {
    const lines = await linesOf({ isDraft, heading: aHeading({ isTraining }) });
    expect(lines.slice(3, 3 + marks.length)).toEqual(marks);
    expect(lines[3 + marks.length]).toMatch(/^Дата проведения/);
  });

  it.each([
    [{ needed: 3, isReached: false }, "для кворума требуется — 3. Кворума нет."],
    [{ needed: null, isReached: null }, "Правило кворума не внесено."],
  ])("tell of the quorum %o", async (fields, words) => {
    const lines = await linesOf({ quorum: { members: 3, present: 2, ...fields } });
    expect(lines.find((line) => line.startsWith("Членов Совета"))).toContain(words);
  });

  it("of a written procedure tell who voted and until when", async () => {
    const lines = await linesOf({ heading: aHeading({ kind: "written", votingUntil: "2023-03-10" }) });
    expect(lines).toContain("заседания в заочной форме № 2");
    expect(lines).toContain("Голосование проводится по: 10 марта 2023 г.");
    expect(lines).toContain("Участвовали в голосовании (2):");
  });

  it("say of a point without a result that there is none yet", async () => {
    const points = [aVotedPoint("1.1", "Поручить.", { state: "draft" })];
    const question = { ...someMinutes().questions[0], outcome: null, points };
    const lines = await linesOf({
      questions: [
        { number: 1, title: "О", presenters: [], carriedTo: null, heard: null, spoke: null, ...question },
      ],
    });
    expect(lines).toContain("Итог рассмотрения вопроса не внесён.");
    expect(lines).toContain("1.1. Проект пункта, решение по которому не внесено: Поручить.");
  });

  it("keep dates and numbers from parting, and number pages from the second", async () => {
    const { part } = reopenDocx(await renderMinutesDocx(someMinutes()));
    const document = part("word/document.xml");
    expect(document).toContain("1\u00a0марта\u00a02023\u00a0г.");
    expect(document).toContain("заседания №\u00a02");
    expect(document).toContain("<w:titlePg/>");
    expect(part("word/header1.xml")).toContain("PAGE");
    expect(document).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
  });

  it("hold no trace of a missing value", async () => {
    const { part } = reopenDocx(await renderMinutesDocx(someMinutes(bare)));
    expect(part("word/document.xml")).not.toMatch(/>[^<]*(undefined|null|NaN|\[object)/);
  });
});
