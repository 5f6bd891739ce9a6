import { expect, type Page } from "@playwright/test";
import { read } from "../api.ts";
import { FrameworksPage } from "../pages/frameworks-page.ts";
import { test } from "../server.ts";
import { signInAs } from "../sign-in.ts";
import { violations } from "../violations.ts";

// The tests below change methodologies: nobody else may see it.
test.use({ settings: {} });

const urbanIndex = async (page: Page): Promise<number> => {
  const { data } = await read(page, "overview.get");
  const industries = data.maturity.industries as { industryId: string; computed: number }[];
  return industries.find(({ industryId }) => industryId === "IND-URB")?.computed ?? NaN;
};

test("a reader sees frameworks beside each other: targets by year, acts, and what is not counted and why", async ({
  page,
}) => {
  await signInAs(page, "reader");
  const frameworks = new FrameworksPage(page);
  await frameworks.open("/");
  await frameworks.goTo("Системы показателей");
  await expect(frameworks.member("2. Доля услуг по управлению")).toContainText(/не учитывается.*54,7/);
  await expect(frameworks.main.getByRole("button")).toHaveCount(0);
  await frameworks.tab(/^Импортозамещение/);
  await expect(page).toHaveURL(/framework=FRW-IMP/);
  const browsers = frameworks.main.getByRole("row", { name: /Интернет-браузеры/ });
  await expect(browsers).toContainText(/96.*дата не внесена.*80.*год не внесён/);
  await frameworks.tab(/^Государство для людей/);
  await expect(frameworks.main.getByRole("row", { name: /региональных офисов/ })).toContainText(
    /не внесено.*2 2023 год.*30 2024 год/,
  );
  await expect(frameworks.main).toContainText("от 18.04.2022 № 1");
  expect(await violations(page)).toEqual([]);
});

test("the series of two versions stand apart with the break between them", async ({ page }) => {
  await signInAs(page, "reader");
  const frameworks = new FrameworksPage(page);
  await frameworks.open("/frameworks?framework=TFRW-REG");
  await expect(frameworks.version("Учебная методика, первая редакция")).toContainText(
    "01.01.2022 – 30.09.2022",
  );
  await frameworks.main.getByRole("link", { name: "Доля мер социальной поддержки" }).click();
  await expect(frameworks.main.getByRole("figure").first()).toContainText(
    /С 01\.10\.2022 действует «Учебная методика, вторая редакция»/,
  );
});

test("the office sees what a change does to the index before it saves it, and the index is that then", async ({
  page,
}) => {
  await signInAs(page, "project_office");
  const frameworks = new FrameworksPage(page);
  await frameworks.open("/frameworks");
  expect(await urbanIndex(page)).toBeCloseTo(54.7467, 4);
  const dialog = frameworks.memberDialog;
  for (const [name, effect] of [
    [/^Изменить учёт показателя «Доля услуг по управлению/, "54,75 % → 46,93 %"],
    [/^Изменить учёт показателя «Доля коммунальных услуг/, "46,93 % → 41,06 %"],
  ] as const) {
    await frameworks.main.getByRole("button", { name }).click();
    await dialog.getByRole("radio", { name: "учитывается", exact: true }).click();
    await expect(frameworks.effectIn(dialog)).toContainText(`Городская среда: ${effect}`);
    await dialog.getByRole("button", { name: "Сохранить" }).click();
    await expect(dialog).toBeHidden();
  }
  expect(await urbanIndex(page)).toBeCloseTo(41.06, 2);
  await frameworks.main
    .getByRole("button", { name: /^Изменить учёт показателя «Доля услуг по управлению/ })
    .click();
  await dialog.getByRole("radio", { name: "не учитывается" }).click();
  await dialog.getByRole("button", { name: "Сохранить" }).click();
  await expect(dialog.getByText("Напишите причину")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  expect(await violations(page)).toEqual([]);
});

test("a new version follows the former one, and a counting period leaves a member out with its reason", async ({
  page,
}) => {
  await signInAs(page, "project_office");
  const frameworks = new FrameworksPage(page);
  await frameworks.open("/frameworks?framework=TFRW-REG");
  await frameworks.main.getByRole("button", { name: "Новая редакция" }).click();
  const dialog = frameworks.versionDialog;
  await dialog.getByRole("textbox", { name: "Название" }).fill("Третья редакция");
  await dialog.getByRole("textbox", { name: "Первый день" }).fill("01.04.2023");
  await page.keyboard.press("Tab");
  await expect(frameworks.effectIn(dialog)).toContainText("По этой системе индекс не рассчитывается");
  await dialog.getByRole("button", { name: "Сохранить" }).click();
  await expect(dialog).toBeHidden();
  await expect(frameworks.version("Третья редакция")).toContainText(/вступит в силу.*с 01\.04\.2023/);
  await expect(frameworks.version("Учебная методика, вторая редакция")).toContainText(
    "01.10.2022 – 31.03.2023",
  );

  await frameworks.main
    .getByRole("button", { name: /^Внести период учёта показателя «Доля обращений за социальным/ })
    .first()
    .click();
  const period = frameworks.periodDialog;
  await period.getByRole("textbox", { name: "Причина" }).fill("Форма отчёта меняется.");
  await period.getByRole("button", { name: "Сохранить" }).click();
  await expect(period).toBeHidden();
  await expect(frameworks.member("Доля обращений за социальным").first()).toContainText(
    "с 01.03.2023 не учитывается: Форма отчёта меняется.",
  );
  await frameworks.open("/frameworks?framework=TFRW-REG&asOf=2023-02-28");
  await expect(frameworks.main).not.toContainText("Третья редакция");
  await expect(frameworks.main.getByRole("button", { name: "Новая редакция" })).toHaveCount(0);
});
