import { describe, expect, it } from "vitest";
import { reopenDocx } from "../docx-reader.fixture.ts";
import { periodWords } from "./passport-basics.ts";
import { renderPassportDocx } from "./passport.docx.ts";
import { emptyPassport, fullPassport } from "./passport.fixture.ts";

/** Numbers are parted by a space that never breaks a line, which the reader turns into a plain one. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, " ");

const linesOf = async (...passport: Parameters<typeof renderPassportDocx>): Promise<string[]> =>
  reopenDocx(await renderPassportDocx(...passport)).lines.map(plain);

/** What stands in the cells after the one that says so. */
const after = (lines: readonly string[], text: string, cells = 1): string[] => {
  const at = lines.indexOf(text);
  if (at === -1) throw new Error(`«${text}» is not in the paper`);
  return lines.slice(at + 1, at + 1 + cells);
};

describe("the passport of a project", () => {
  it("has six numbered sections, and says of everything that is not entered that it is not", async () => {
    const lines = await linesOf(emptyPassport, false);
    expect(lines.slice(0, 3)).toEqual([
      "ПАСПОРТ",
      "проекта «Платформа „Кедр“»",
      "По состоянию на 1 марта 2023 г.",
    ]);
    expect(lines.filter((line) => /^\d\. /.test(line))).toEqual([
      "1. Основные положения",
      "2. Цели и показатели",
      "3. Контрольные точки",
      "4. Финансирование, руб.",
      "5. Риски и проблемные вопросы",
      "6. Описание и ожидаемый эффект",
    ]);
    for (const label of [
      "Полное наименование",
      "Цель стратегии",
      "Куратор",
      "Срок реализации",
      "Исполнители",
    ])
      expect(after(lines, label)).toEqual(["не внесено"]);
    for (const line of [
      "Показатели: не внесено.",
      "Контрольные точки: не внесено.",
      "Суммы по годам и источникам: не внесено.",
      "Риски: не внесено.",
      "Проблемные вопросы: не внесено.",
      "Финансирование на 2023 год: не определено.",
    ])
      expect(lines).toContain(line);
    expect(lines).not.toContain("Учебные данные");
  });

  it("marks training data", async () => {
    expect(await linesOf(emptyPassport, true)).toContain("Учебные данные");
  });

  it("has who answers, the plan by year and the fact, and the three dates of a milestone", async () => {
    const lines = await linesOf(fullPassport, false);
    expect(after(lines, "Куратор")).toEqual(["Заместитель Губернатора Томской области (вакантна)"]);
    expect(after(lines, "Срок реализации")).toEqual(["с 01.01.2022 по 31.12.2024"]);
    expect(lines).toContain("2024: 44");
    expect(lines).toContain("2023: −1,5");
    expect(after(lines, "39,25")).toEqual(["(01.01.2023)"]);
    const critical = lines.findIndex((line) => line.startsWith("Контрольная точка 2:"));
    expect(lines[critical]).toMatch(/\(ключевая\)$/);
    expect(lines.slice(critical + 1, critical + 5)).toEqual(["15.12.2022", "—", "20.12.2022", "Выполнена"]);
    expect(lines.slice(critical - 5, critical - 1)).toEqual(["не внесено", "—", "—", "Срок не внесён"]);
  });

  it("has money by year and source with the sums of years and of all", async () => {
    const lines = await linesOf(fullPassport, false);
    expect(after(lines, "Федеральный бюджет", 4)).toEqual([
      "14 154 000",
      "13 154 000",
      "не внесено",
      "не внесено",
    ]);
    expect(after(lines, "Всего за год", 4)).toEqual(["20 220 000", "19 220 000", "не внесено", "0"]);
    expect(after(lines, "По всем источникам", 4)).toEqual([
      "40 450 000",
      "39 450 000",
      "не внесено",
      "1 320,5",
    ]);
  });

  it("has the risks and the problem issues, the paragraphs of the description and the lines to sign on", async () => {
    const lines = await linesOf(fullPassport, false);
    expect(after(lines, "Высокий", 2)).toEqual(["вероятность высокая", "влияние среднее"]);
    expect(after(lines, "Поставщик отказался от контракта", 4)).toEqual([
      "Высокое",
      "Мера: не внесено",
      "Ответственный: не внесено",
      "Срок: не внесено",
    ]);
    expect(lines.filter((line) => / абзац: /.test(line))).toHaveLength(2);
    expect(after(lines, "Руководитель проекта")).toEqual(["Руководитель цифровой трансформации"]);
    expect(lines.filter((line) => line.startsWith("____"))).toHaveLength(3);
  });
});

describe("the term of a project", () => {
  it.each([
    [null, null, "не внесено"],
    ["2022-01-01", null, "с 01.01.2022"],
    [null, "2024-12-31", "по 31.12.2024"],
  ] as const)("from %s to %s is %s", (start, end, words) => {
    expect(periodWords(start, end)).toBe(words);
  });
});
