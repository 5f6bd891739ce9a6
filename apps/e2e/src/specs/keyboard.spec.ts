import { expect } from "@playwright/test";
import { Frame } from "../pages/frame.ts";
import { test } from "../server.ts";
import { signInAs } from "../sign-in.ts";

test("the keyboard reaches the content at once, and the focus goes to the new page's title", async ({
  page,
}) => {
  await signInAs(page, "reader");
  const frame = new Frame(page);
  await frame.open("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Перейти к содержанию" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(frame.main).toBeFocused();
  await frame.goTo("Показатели");
  await expect(frame.heading("Показатели")).toBeFocused();
  await expect(page).toHaveTitle("Показатели — Кедр");
});
