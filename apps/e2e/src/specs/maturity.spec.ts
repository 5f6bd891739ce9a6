import { expect } from "@playwright/test";
import { MaturityPage } from "../pages/maturity-page.ts";
import { test } from "../server.ts";
import { signInAs } from "../sign-in.ts";
import { violations } from "../violations.ts";

test("a figure explains itself down to its values, by the keyboard and by its address", async ({ page }) => {
  await signInAs(page, "reader");
  const maturity = new MaturityPage(page);
  await maturity.open("/");
  await maturity.how("Городская среда").click();
  await expect(maturity.heading("Цифровая зрелость")).toBeVisible();
  await expect(page).toHaveURL(/explain=IND-URB/);
  await expect(maturity.explanation).toContainText(
    /опубликовано 54,7\s%, рассчитано 54,75\s%: показатели 2 и 3 не учитываются/,
  );
  await expect(maturity.explanation).toContainText(
    /\(0,78 \+ 42,3 \+ 65,6 \+ 100 \+ 100 \+ 19,8\) ÷ 6 = 54,75\s%/,
  );
  await expect(maturity.explanation.getByRole("heading", { level: 2 })).toBeFocused();

  // Closed, the focus is back where it came from; opened again by the keyboard.
  await maturity.explanation.getByRole("button", { name: "Закрыть пояснение" }).click();
  await expect(maturity.explanation).toHaveCount(0);
  const link = maturity.row("Городская среда").getByRole("link", { name: /^Как получено/ });
  await expect(link).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(maturity.explanation.getByRole("heading", { level: 2 })).toBeFocused();
  expect(await violations(page)).toEqual([]);
});

test("the region: two of five computed, what the others lack, healthcare derived", async ({ page }) => {
  await signInAs(page, "reader");
  const maturity = new MaturityPage(page);
  await maturity.open("/maturity?explain=region");
  await expect(maturity.explanation).toContainText(
    /70,35\s% по 2 отраслям из 5: Образование, Городская среда/,
  );
  await expect(maturity.explanation).toContainText("не сравнивается: охват разный");
  await expect(maturity.explanation).toContainText(/5 × 73,6 − 85,9 − 76,7 − 54,7 − 68,3 = 82,40\s%/);
  await expect(maturity.explanation).toContainText("а не опубликованное значение");
  await expect(maturity.row("Здравоохранение")).toContainText("каким должно быть");
  await expect(maturity.row("Регион в целом")).toContainText("меньше трёх значений");

  await maturity.open("/maturity?explain=GOV-3");
  await expect(maturity.explanation).toContainText(
    /\(32\/32 \+ 154\/255 \+ 89\/135 \+ 307\/777\) ÷ 4 × 100 = 66,46\s%/,
  );
  await expect(maturity.explanation).toContainText(/66,5\s%/);
});

test("what another value would change is told at once and kept nowhere", async ({ page }) => {
  await signInAs(page, "reader");
  const maturity = new MaturityPage(page);
  await maturity.open("/maturity?explain=URB-8");
  await maturity.supposed.fill("79,8");
  const result = maturity.explanation.getByRole("status");
  await expect(result).toContainText(/54,75\s% → 64,75\s%/);
  await expect(result).toContainText(/70,35\s% → 75,35\s%/);
  await expect(result).toContainText(/75,60\s%/);
  await expect(result).toContainText("Это оценка, а не опубликованное значение");
  expect(await violations(page)).toEqual([]);
  await maturity.supposed.fill("много");
  await expect(maturity.explanation).toContainText("Введите число");
  await page.reload();
  await maturity.settled();
  await expect(maturity.supposed).toHaveValue("");
  await expect(maturity.row("Городская среда")).toContainText(/54,75\s%/);
});
