import type { Browser } from "@playwright/test";
import { expect } from "@playwright/test";
import { read } from "../api.ts";
import { ProjectPage } from "../pages/project-page.ts";
import { test } from "../server.ts";
import type { AccountKey } from "../sign-in.ts";
import { signInAs } from "../sign-in.ts";

test.use({ settings: {} });

const projectId = "PRJ-EDU-4";
const title = "Изменения в регламенты внесены";

const openAs = async (browser: Browser, account: AccountKey, url: string): Promise<ProjectPage> => {
  const context = await browser.newContext({ baseURL: url, locale: "ru-RU", timezoneId: "Asia/Tomsk" });
  const project = new ProjectPage(await context.newPage());
  await signInAs(project.page, account);
  await project.open(`/projects/${projectId}`);
  return project;
};

test("the second of two editors sees both versions, and nothing is overwritten unseen", async ({
  browser,
  kedr,
}) => {
  const lead = await openAs(browser, "project_lead", kedr.url);
  const office = await openAs(browser, "project_office", kedr.url);
  const stored = async (): Promise<string> => {
    const { data } = await read(lead.page, "project.get", { projectId });
    return data.milestones.find((milestone: { title: string }) => milestone.title === title).forecastDate;
  };
  await lead.act(title, "forecast");
  await office.act(title, "forecast");

  await lead.dialogs.forecastWith({ date: "28.04.2023" });
  await expect(lead.dialogs.forecast).toBeHidden();
  await office.dialogs.forecastWith({ date: "12.05.2023" });
  await expect(office.dialogs.conflict).toBeVisible();
  await expect(office.dialogs.versions("Прогноз").nth(0)).toHaveText("12.05.2023");
  await expect(office.dialogs.versions("Прогноз").nth(1)).toHaveText("28.04.2023");
  expect(await stored()).toBe("2023-04-28");

  // Left as it is in the system: the office's page now shows what the lead wrote.
  await office.dialogs.conflict.getByRole("button", { name: "Оставить как в системе" }).click();
  await expect(office.dialogs.conflict).toBeHidden();
  await expect(office.milestone(title)).toContainText("28.04.2023");
  expect(await stored()).toBe("2023-04-28");

  // Again the other way round, and now the second writer decides to go on.
  await lead.act(title, "forecast");
  await office.act(title, "forecast");
  await office.dialogs.forecastWith({ date: "12.05.2023" });
  await expect(office.dialogs.forecast).toBeHidden();
  await lead.dialogs.forecastWith({ date: "05.05.2023" });
  await expect(lead.dialogs.versions("Прогноз").nth(1)).toHaveText("12.05.2023");
  await lead.dialogs.conflict.getByRole("button", { name: "Сохранить моё" }).click();
  await expect(lead.dialogs.conflict).toBeHidden();
  await expect(lead.milestone(title)).toContainText("05.05.2023");
  expect(await stored()).toBe("2023-05-05");

  // Every step stays in the history, each with its author.
  await expect(lead.change(0)).toContainText("Прогноз: 12.05.2023 → 05.05.2023");
  await expect(lead.change(1)).toContainText("Прогноз: 28.04.2023 → 12.05.2023");
  await expect(lead.change(1)).toContainText("Руководитель проектного офиса");
  await lead.page.context().close();
  await office.page.context().close();
});
