import { expect } from "@playwright/test";
import { Frame } from "../pages/frame.ts";
import { type View, views } from "../screenshots/views.ts";
import { test } from "../server.ts";
import { signInAs } from "../sign-in.ts";

/** A button that begins with what is done to a record; opening, filtering, sorting, printing and taking away stay. */
const writes =
  /^(Добавить|Внести|Изменить|Исправить|Сохранить|Удалить|Отменить|Отправить|Отметить|Прогноз|Принять|Вернуть|Согласовать|Отклонить|Предложить|Поручить|Задать|Спросить|Ответить|Снять|Передать|Назначить|Завершить|Закрыть период|Открыть период|Запланировать|В повестку|Создать|Отозвать|Загрузить|Опубликовать|Комментарий)/;

/** Roles that write, those with the most controls first. */
const writers = [
  "project_office",
  "project_lead",
  "deputy_governor",
  "other_deputy",
  "council_secretary",
] as const;

/** A page is asked once, by the role that finds most to write there. */
const writerOf = ({ roles }: View) => writers.find((role) => roles.includes(role));

test("in the past no page has anything to write with, and each says which day it shows", async ({ page }) => {
  test.slow();
  const frame = new Frame(page);
  const shown = views.filter(({ path }) => !path.includes("asOf"));
  for (const role of writers) {
    await signInAs(page, role);
    for (const { path } of shown.filter((view) => writerOf(view) === role)) {
      await test.step(`${path} as ${role}`, async () => {
        await frame.open(`${path}${path.includes("?") ? "&" : "?"}asOf=2023-02-15`);
        await expect(frame.banner).toContainText("15 февраля 2023 г.");
        await expect.soft(frame.main.getByRole("button", { name: writes })).toHaveText([]);
      });
    }
  }
});
