import { describe, expect, it } from "vitest";
import { asSentence, continued, quoted } from "./sentence.ts";

describe("continued", () => {
  it.each([
    { text: "Обеспечить подключение", words: "обеспечить подключение" },
    { text: "В рамках концепции", words: "в рамках концепции" },
    { text: "МФЦ открыть", words: "МФЦ открыть" },
    { text: "ИТ-отделам сообщить", words: "ИТ-отделам сообщить" },
    { text: "ГосТех внедрить", words: "ГосТех внедрить" },
    { text: "«Моя школа»", words: "«Моя школа»" },
    { text: "24/7", words: "24/7" },
    { text: "", words: "" },
  ])("«$text»: «$words»", ({ text, words }) => {
    expect(continued(text)).toBe(words);
  });
});

describe("asSentence", () => {
  it.each([
    { text: "утвердить план", sentence: "Утвердить план." },
    { text: " Утвердить план. ", sentence: "Утвердить план." },
    { text: "всё ли готово?", sentence: "Всё ли готово?" },
    { text: "план;", sentence: "План." },
    { text: "и так далее…", sentence: "И так далее…" },
    { text: "   ", sentence: "" },
  ])("«$text»: «$sentence»", ({ text, sentence }) => {
    expect(asSentence(text)).toBe(sentence);
  });
});

describe("quoted", () => {
  it("turns inner quotes into the other kind", () => {
    expect(quoted("Госвеб")).toBe("«Госвеб»");
    expect(quoted("ФГИС «Моя школа»")).toBe("«ФГИС „Моя школа“»");
  });
});
