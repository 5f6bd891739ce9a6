import type { ControlList, ControlRow } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { reopenDocx } from "../docx-reader.fixture.ts";
import { renderControlListDocx } from "./control-list.docx.ts";
import { controlListSpreadsheet } from "./control-list.sheets.ts";
import { timingWords } from "./control-words.ts";

const row = (fields: Partial<ControlRow> = {}): ControlRow => ({
  id: "A",
  source: { point: "1.2", meetingNumber: 1, meetingDate: "2022-12-15" },
  text: "Представить отчёт",
  assignee: "Департамент",
  coAssignees: [
    { name: "Агентство", dueDate: "2023-02-10", execution: "in_progress" },
    { name: "Управление", dueDate: null, execution: "not_started" },
  ],
  issuedOn: "2022-12-20",
  dueDate: "2023-02-20",
  moves: [{ from: "2023-01-20", to: "2023-02-20" }],
  requestedDate: "2023-03-20",
  execution: "in_progress",
  reportedOn: null,
  control: "extension_requested",
  releasedOn: null,
  timing: "overdue",
  daysLeft: -9,
  ...fields,
});

const list = (fields: Partial<ControlList> = {}): ControlList => ({
  today: "2023-03-01",
  meeting: { councilName: "Совет", number: 1, date: "2022-12-15" },
  isTraining: true,
  rows: [row(), row({ id: "B", source: null, coAssignees: [], moves: [], requestedDate: null })],
  ...fields,
});

describe("the list of control in Word", () => {
  it("has a row an assignment with everything that is known of it", async () => {
    const { lines } = reopenDocx(await renderControlListDocx(list()));
    expect(lines.slice(0, 5)).toEqual([
      "Совет",
      "ПЕРЕЧЕНЬ",
      "поручений, поставленных на контроль",
      "Учебные данные",
      "Протокол заседания № 1 от 15 декабря 2022 г. По состоянию на 1 марта 2023 г.",
    ]);
    expect(lines.slice(13)).toEqual([
      "1",
      "п. 1.2, протокол № 1 от 15.12.2022",
      "Представить отчёт",
      "Департамент",
      "Соисполнители:",
      "Агентство (до 10.02.2023)",
      "Управление",
      "20.02.2023",
      "перенесён с 20.01.2023 на 20.02.2023",
      "запрошен перенос на 20.03.2023",
      "в работе",
      "запрошен перенос срока",
      "просрочено на 9 дней",
      "2",
      "—",
      "Представить отчёт",
      "Департамент",
      "20.02.2023",
      "в работе",
      "запрошен перенос срока",
      "просрочено на 9 дней",
    ]);
  });

  it("says that there is none where there is none", async () => {
    const { lines } = reopenDocx(await renderControlListDocx(list({ rows: [], meeting: null })));
    expect(lines.at(-1)).toBe("Поручений нет.");
    expect(lines).toContain(
      "По всем протоколам и поручениям, с учётом отбора. По состоянию на 1 марта 2023 г.",
    );
  });
});

describe("the list of control as a workbook", () => {
  const { sheets } = controlListSpreadsheet(list());

  it("has the same words in cells, dates as dates", () => {
    expect(sheets[0]?.rows[0]).toEqual([
      1,
      "п. 1.2, протокол № 1 от 15.12.2022",
      "Представить отчёт",
      "Департамент",
      "Агентство (до 10.02.2023)\nУправление",
      { date: "2022-12-20" },
      { date: "2023-02-20" },
      "перенесён с 20.01.2023 на 20.02.2023\nзапрошен перенос на 20.03.2023",
      "в работе",
      "запрошен перенос срока",
      "просрочено на 9 дней",
      -9,
    ]);
    expect(sheets[0]?.columns).toHaveLength(sheets[0]?.rows[0]?.length ?? 0);
  });

  it("says what was asked and how many are overdue", () => {
    expect(sheets[1]?.rows).toContainEqual(["из них просрочено", 2]);
    expect(sheets[1]?.rows).toContainEqual(["Данные", "Учебные данные"]);
  });
});

describe("how an assignment stands to its date", () => {
  it.each<[Partial<ControlRow>, string]>([
    [{ timing: "overdue", daysLeft: -1 }, "просрочено на 1 день"],
    [{ timing: "due_soon", daysLeft: 0 }, "срок сегодня"],
    [{ timing: "on_time", daysLeft: 22 }, "осталось 22 дня"],
    [{ timing: "reported", reportedOn: "2023-02-01" }, "доложено 01.02.2023"],
    [{ timing: "released", releasedOn: "2023-02-03" }, "снято 03.02.2023"],
  ])("%o: %s", (fields, words) => {
    expect(timingWords(row(fields))).toBe(words);
  });
});
