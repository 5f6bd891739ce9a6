import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assignmentQuerySchema } from "@kedr/domain";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { listAssignments } from "../assignment/list-assignments.ts";
import { contextOf } from "../service-context.fixture.ts";
import type { ServiceContext } from "../service-context.ts";
import { listMeetingDocuments } from "./list-meeting-documents.ts";
import type { PaperDownload } from "./paper-file.ts";
import { prepareAgenda } from "./prepare-agenda.ts";
import { prepareControlList, prepareMeetingControlList } from "./prepare-control-list.ts";
import { prepareExtract, prepareExtracts } from "./prepare-extracts.ts";
import { prepareMinutes } from "./prepare-minutes.ts";
import { prepareOpinionSheet, prepareOpinionSheets } from "./prepare-opinion-sheets.ts";
import { preparePapers } from "./prepare-papers.ts";
import { prepareRecordPackage } from "./prepare-record-package.ts";
import { prepareYearPlan } from "./prepare-year-plan.ts";
import { filesIn, wordsOf } from "./zip-reader.fixture.ts";

const december = { meetingId: "TMTG-2022-12" };
const march = { meetingId: "TMTG-2023-03" };
const noFiles = { open: () => Promise.resolve(null) };
const everything = assignmentQuerySchema.parse({ show: "all" });

let database: TestDatabase;
let context: ServiceContext;
beforeAll(async () => {
  database = await createTrainingDb();
  context = await contextOf(database, "READER");
});
afterAll(() => database.close());

describe("the agenda", () => {
  it("is a Word file under the meeting's day", async () => {
    const file = await prepareAgenda(context, march);
    expect(file.fileName).toBe("Повестка заседания 23.03.2023.docx");
    expect(wordsOf(file.bytes)).toContain("ПОВЕСТКА\nзаседания");
    expect(wordsOf(file.bytes)).toContain(
      "О перепроектировании процессов услуг в рамках реализации Концепции 24/7",
    );
    expect(wordsOf(file.bytes)).toContain("Учебные данные");
  });

  it("is as it was on an earlier day", async () => {
    const { bytes } = await prepareAgenda(context, { ...december, asOf: "2022-12-13" });
    expect(wordsOf(bytes)).toContain("О ходе реализации Стратегии цифровой трансформации в 2022 году");
  });
});

describe("the minutes", () => {
  it("have every adopted point under its number", async () => {
    const { bytes } = await prepareMinutes(context, december);
    const points = await database.prisma.decision.findMany({
      where: { agendaItem: { meetingId: december.meetingId } },
      include: { agendaItem: true },
    });
    expect(points.length).toBeGreaterThan(5);
    const words = wordsOf(bytes);
    for (const { number, agendaItem, text } of points) {
      expect(words).toContain(`${agendaItem?.number}.${number}. ${text}`);
    }
  });

  it("are marked as a draft before the day of their approval", async () => {
    const { bytes, fileName } = await prepareMinutes(context, { ...december, asOf: "2022-12-16" });
    expect(wordsOf(bytes)).toContain("\nПРОЕКТ\n");
    expect(fileName).toBe("Протокол заседания 15.12.2022 (проект).docx");
  });
});

describe("extracts", () => {
  it("are one an addressee, each with its own points alone", async () => {
    const { addressees } = await listMeetingDocuments(context, december);
    const files = filesIn((await prepareExtracts(context, december)).bytes);
    expect(Object.keys(files)).toHaveLength(addressees.length);
    const finance = addressees.find(({ name }) => name.includes("Департамент финансов"));
    expect(finance?.points).toEqual(["4.1"]);
    const { bytes, fileName } = await prepareExtract(context, {
      ...december,
      addressee: finance?.key ?? "",
    });
    expect(fileName).toContain("Выписка из протокола 15.12.2022 Департамент финансов");
    expect(wordsOf(bytes)).toContain("4.1. Поручить Департаменту финансов");
    expect(wordsOf(bytes)).not.toContain("1.1.");
  });

  it.each([
    ["of nobody known", () => prepareExtract(context, { ...december, addressee: "none" })],
    ["of a meeting without adopted points", () => prepareExtracts(context, march)],
  ])("%s are not there", async (_case, prepare) => {
    await expect(prepare()).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("the package for a records system", () => {
  it("has minutes, extracts and a card with the sum of each", async () => {
    const files = filesIn((await prepareRecordPackage(context, december)).bytes);
    const card: unknown = JSON.parse(new TextDecoder().decode(files["card.json"]));
    expect(card).toMatchObject({
      format: "kedr.meeting-card",
      version: 1,
      isTraining: true,
      meeting: { id: december.meetingId, date: "2022-12-15" },
    });
    const others = Object.keys(files).filter((path) => path !== "card.json");
    expect(others).toContain("minutes.docx");
    for (const path of others) {
      const sum = await crypto.subtle.digest("SHA-256", new Uint8Array(files[path] ?? []));
      expect(card).toMatchObject({
        files: expect.arrayContaining([
          { path, size: files[path]?.length, sha256: Buffer.from(sum).toString("hex") },
        ]),
      });
    }
  });

  it("has the same bytes whenever it is made", async () => {
    const [one, other] = [
      await prepareRecordPackage(context, december),
      await prepareRecordPackage({ ...context, now: "2023-03-01T09:00:00.000Z" }, december),
    ];
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  });
});

describe("the papers of a meeting", { timeout: 60_000 }, () => {
  it("have notes of the day of the meeting in an archive with the agenda", async () => {
    const { bytes } = await preparePapers(context, { ...december, format: "zip" }, noFiles);
    const files = filesIn(bytes);
    expect(Object.keys(files)).toEqual(["Повестка.docx", "Материалы.docx"]);
    const words = wordsOf(files["Материалы.docx"]);
    expect(words).toContain("Справки по состоянию на 15 декабря 2022 г.");
    expect(words).toContain(
      "Справка о проекте «Цифровая диспетчеризация скорой медицинской помощи» на 15 декабря 2022 г.",
    );
  });
});

describe("lists of control and the plan of the year", () => {
  it("have the register's rows in its order", async () => {
    const { rows } = await listAssignments(context, everything);
    expect(rows.length).toBeGreaterThan(3);
    const words = wordsOf((await prepareControlList(context, { ...everything, format: "docx" })).bytes);
    const places = rows.map(({ text }) => words.indexOf(`\n${text}\n`));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    const book = await prepareControlList(context, { ...everything, format: "xlsx" });
    expect(book.fileName).toBe("Перечень поручений на контроле 01.03.2023.xlsx");
    expect(Object.keys(filesIn(book.bytes))).toContain("xl/workbook.xml");
  });

  it("of a meeting name its minutes", async () => {
    const { bytes } = await prepareMeetingControlList(context, { ...december, format: "docx" });
    expect(wordsOf(bytes)).toContain("Протокол заседания № 1 от 15 декабря 2022 г.");
  });

  it("the plan has the meetings of the year", async () => {
    const { councilId } = await listMeetingDocuments(context, december);
    const { bytes, fileName } = await prepareYearPlan(context, { councilId, year: 2022 });
    expect(fileName).toBe("План заседаний на 2022 год.docx");
    expect(wordsOf(bytes)).toContain("15.12.2022");
    expect(wordsOf(bytes)).not.toContain("23.03.2023");
  });
});

describe("opinion sheets", () => {
  it("are there for a written procedure alone", async () => {
    const ask = { ...december, memberId: "none" };
    await expect(prepareOpinionSheet(context, ask)).rejects.toMatchObject({ code: "not_found" });
    await expect(prepareOpinionSheets(context, december)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("papers of the Council", () => {
  const papers: [string, (one: ServiceContext, question: typeof december) => Promise<unknown>][] = [
    ["documents", listMeetingDocuments],
    ["agenda", prepareAgenda],
    ["minutes", prepareMinutes],
    ["extracts", prepareExtracts],
    ["package", prepareRecordPackage],
    ["papers", (one, question) => preparePapers(one, { ...question, format: "docx" }, noFiles)],
    [
      "control list",
      (one, question): Promise<PaperDownload> =>
        prepareMeetingControlList(one, { ...question, format: "docx" }),
    ],
  ];

  it.each(papers)(
    "%s: for whoever may read the Council's, of a meeting that is known",
    async (_name, ask) => {
      const nobody = { ...context, actor: { ...context.actor, roles: [] } };
      await expect(ask(nobody, december)).rejects.toMatchObject({ code: "forbidden" });
      await expect(ask(context, { meetingId: "none" })).rejects.toMatchObject({
        code: "not_found",
        details: { field: "meetingId" },
      });
    },
  );
});
