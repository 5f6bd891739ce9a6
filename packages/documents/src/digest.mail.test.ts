import { describe, expect, it } from "vitest";
import { renderDigestMail } from "./digest.mail.ts";

const outline = {
  subject: "Кедр: 2 напоминания на 01.03.2023",
  groups: [
    { title: null, lines: [{ text: "Поступило отчётов за февраль 2023 г.: 4.", path: "/review" }] },
    {
      title: "Ясли <script>alert(1)</script> & «Сад»",
      lines: [{ text: 'Точка "Ввод": просрочена\nна 9 дней.', path: "/projects/PRJ-1?a=1&b=2" }],
    },
  ],
  settingsPath: "/notifications",
  isTraining: true,
};
const letter = renderDigestMail(outline, "https://kedr.example");

describe("the daily letter", () => {
  it("says everything in plain text, each line with its link", () => {
    expect(letter.text).toBe(
      [
        "Учебные данные: это письмо составлено по учебному портфелю.",
        "",
        "— Поступило отчётов за февраль 2023 г.: 4.",
        "  https://kedr.example/review",
        "",
        "Ясли <script>alert(1)</script> & «Сад»",
        '— Точка "Ввод": просрочена на 9 дней.',
        "  https://kedr.example/projects/PRJ-1?a=1&b=2",
        "",
        "Что присылать и что нет, выбирают на странице «Уведомления»: https://kedr.example/notifications",
        "",
      ].join("\n"),
    );
  });

  it("says the same in HTML, in which names cannot become tags", () => {
    expect(letter.html).not.toContain("<script>");
    expect(letter.html).toContain("Ясли &lt;script&gt;alert(1)&lt;/script&gt; &amp; «Сад»");
    expect(letter.html).toContain('href="https://kedr.example/projects/PRJ-1?a=1&amp;b=2"');
    expect(letter.html).toContain("Точка &quot;Ввод&quot;: просрочена на 9 дней.");
  });

  it("does not call real data training data", () => {
    expect(renderDigestMail({ ...outline, isTraining: false }, "https://kedr.example").text).not.toContain(
      "Учебные",
    );
  });
});
