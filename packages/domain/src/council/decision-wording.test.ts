import { describe, expect, it } from "vitest";
import { torSedText } from "./council.fixture.ts";
import { decisionSentence, type WordedDecision } from "./decision-wording.ts";

const decision = (verb: WordedDecision["verb"], text: string, addressees: string | null = null) => ({
  verb,
  text,
  addressees,
});

describe("decisionSentence", () => {
  it.each([
    {
      ...decision("instruct", "Представить отчёт до конца квартала"),
      sentence: "Поручить представить отчёт до конца квартала.",
    },
    {
      ...decision("recommend", "органам местного самоуправления назначить ответственных."),
      sentence: "Рекомендовать органам местного самоуправления назначить ответственных.",
    },
    {
      ...decision("note", "Информацию департамента"),
      sentence: "Принять к сведению информацию департамента.",
    },
    { ...decision("endorse", "план мероприятий;"), sentence: "Одобрить план мероприятий." },
    { ...decision("approve", "МФЦ как площадку обучения"), sentence: "Утвердить МФЦ как площадку обучения." },
    { ...decision("approve", "  план работы на 2023 год  "), sentence: "Утвердить план работы на 2023 год." },
  ])("puts the verb of $verb before «$text»", ({ sentence, ...worded }) => {
    expect(decisionSentence(worded)).toBe(sentence);
  });

  it.each([
    { ...decision("recommend", torSedText), sentence: torSedText },
    {
      ...decision("instruct", "поручить комитету подготовить план"),
      sentence: "Поручить комитету подготовить план.",
    },
    { ...decision("note", "Принять  к сведению доклад"), sentence: "Принять  к сведению доклад." },
    {
      ...decision("instruct", "Рекомендовать органам подключиться"),
      sentence: "Рекомендовать органам подключиться.",
    },
  ])("does not repeat a verb that the text begins with: «$text»", ({ sentence, ...worded }) => {
    expect(decisionSentence(worded)).toBe(sentence);
  });

  it("is not misled by a word that only begins like the verb", () => {
    expect(decisionSentence(decision("note", "Утвердиться предложено в мае"))).toBe(
      "Принять к сведению утвердиться предложено в мае.",
    );
  });

  it("names the addressees on a line of their own", () => {
    expect(decisionSentence(decision("instruct", "представить отчёт", "Комитет координации"))).toBe(
      "Поручить представить отчёт.\nОтветственные: Комитет координации.",
    );
    expect(
      decisionSentence(decision("recommend", "назначить ответственных", " органы местного самоуправления ")),
    ).toBe("Рекомендовать назначить ответственных.\nАдресаты: Органы местного самоуправления.");
  });

  it("trusts a finished sentence to name its addressees", () => {
    expect(decisionSentence(decision("recommend", torSedText, "органы местного самоуправления"))).toBe(
      torSedText,
    );
  });

  it("leaves out addressees that are blank", () => {
    expect(decisionSentence(decision("instruct", "представить отчёт", "  "))).toBe(
      "Поручить представить отчёт.",
    );
  });
});
