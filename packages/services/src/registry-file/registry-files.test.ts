import { readTable } from "@kedr/documents";
import { projectQuerySchema, registryTableQuerySchema, timelineQuerySchema } from "@kedr/domain";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { prepareIndicatorsFile } from "../indicator/prepare-indicators-file.ts";
import type { PaperDownload } from "../meeting-documents/paper-file.ts";
import { wordsOf } from "../meeting-documents/zip-reader.fixture.ts";
import { getProject } from "../project/get-project.ts";
import { listProjects } from "../project/list-projects.ts";
import { preparePassport } from "../project/prepare-passport.ts";
import { prepareProjectsFile } from "../project/prepare-projects-file.ts";
import { prepareRisksFile } from "../risk/prepare-risks-file.ts";
import { contextOf } from "../service-context.fixture.ts";
import type { ServiceContext } from "../service-context.ts";
import { prepareMilestonesFile } from "../timeline/prepare-milestones-file.ts";

let database: TestDatabase;
let context: ServiceContext;
beforeAll(async () => {
  database = await createTrainingDb();
  context = await contextOf(database, "READER");
});
afterAll(() => database.close());

const rowsIn = async ({ bytes }: PaperDownload): Promise<string[][]> => {
  const reading = await readTable(bytes);
  if (!reading.isRead) throw new Error(reading.fault);
  return reading.rows;
};

describe("the registry as a workbook", () => {
  const query = registryTableQuerySchema.parse({
    kinds: ["regional"],
    sort: "allocated",
    descending: true,
    columns: ["overdue", "need", "allocated"],
  });

  it("says what it is, and has the registry's rows and figures in its order", async () => {
    const [title, day, chosen, header, ...rows] = await rowsIn(
      await prepareProjectsFile(context, { ...query, format: "xlsx" }),
    );
    expect(title?.[0]).toBe("Реестр проектов");
    expect(day?.[0]).toBe("По состоянию на 01.03.2023. Строк: 35. Учебные данные.");
    expect(chosen?.[0]).toBe(
      "Отбор: Тип: Региональный. Порядок: по предусмотренным средствам, в обратном порядке.",
    );
    expect(header?.slice(3, 6)).toEqual([
      "Просрочено точек",
      "Потребность, 2023, руб.",
      "Предусмотрено, 2023, руб.",
    ]);
    const { rows: listed } = await listProjects(context, query);
    expect(rows.map((row) => [row[0], ...row.slice(3, 6)])).toEqual(
      listed.map(({ name, milestones, funding }) =>
        [name, milestones.overdue, funding.need, funding.allocated].map((cell) => String(cell ?? "")),
      ),
    );
  });

  it("has the rows of one outline in CSV", async () => {
    const xlsx = await rowsIn(await prepareProjectsFile(context, { ...query, format: "xlsx" }));
    const csv = await rowsIn(await prepareProjectsFile(context, { ...query, format: "csv" }));
    expect(csv.map((row) => row.map((cell) => cell.replace(",", ".")))).toEqual(
      xlsx.slice(3).map((row) => row.map((cell) => cell.replace(",", "."))),
    );
  });

  it("is of an earlier day", async () => {
    const asOf = "2022-12-31";
    const question = { ...registryTableQuerySchema.parse({ sort: "overdue" }), asOf } as const;
    const rows = await rowsIn(await prepareProjectsFile(context, { ...question, format: "xlsx" }));
    const { rows: listed } = await listProjects(context, { ...projectQuerySchema.parse(question), asOf });
    expect(rows[1]?.[0]).toContain("По состоянию на 31.12.2022");
    expect(rows.slice(4).map(([name]) => name)).toEqual(listed.map(({ name }) => name));
  });
});

describe("other tables", () => {
  it("say their filters in words", async () => {
    const lineOf = async (file: Promise<PaperDownload>) => (await rowsIn(await file))[2]?.[0];
    const format = "xlsx";
    expect(await lineOf(prepareIndicatorsFile(context, { industry: "IND-URB", value: "with", format }))).toBe(
      "Отбор: Отрасль: Городская среда; Текущее значение: внесено. Порядок: по отраслям, как в перечне показателей.",
    );
    const timeline = timelineQuerySchema.parse({ leads: ["none"], onlyCritical: true });
    expect(await lineOf(prepareMilestonesFile(context, { ...timeline, format }))).toBe(
      "Отбор: Руководитель: не назначен; Только ключевые. Порядок: по отраслям и проектам, точки по номеру.",
    );
    expect(await lineOf(prepareRisksFile(context, { tab: "risks", impact: 3, format }))).toBe(
      "Отбор: Состояние: Открыт; Влияние: Высокое. Порядок: сначала тяжёлые.",
    );
    expect(await lineOf(prepareRisksFile(context, { tab: "problems", states: [], format }))).toBe(
      "Без отбора. Порядок: сначала тяжёлые.",
    );
  });
});

describe("the passport of a project", () => {
  it("says what the project's page says, as of the day", async () => {
    const projectId = "TPRJ-HEA-7";
    const asOf = "2023-02-01";
    const { summary, milestones } = await getProject(context, { projectId, asOf });
    const words = wordsOf((await preparePassport(context, { projectId, asOf })).bytes);
    expect(words).toContain("По состоянию на 1 февраля 2023 г.");
    expect(words).toContain(summary.name);
    expect(milestones.length).toBeGreaterThan(3);
    for (const { title } of milestones) expect(words).toContain(title);
  });

  it("refuses a project that there is not, and a day that has not come", async () => {
    await expect(preparePassport(context, { projectId: "none" })).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(
      preparePassport(context, { projectId: "TPRJ-HEA-7", asOf: "2023-03-02" }),
    ).rejects.toMatchObject({ code: "invalid_input" });
  });
});

describe("whoever may not read the portfolio", () => {
  it("takes nothing away", async () => {
    const stranger = { ...context, actor: { ...context.actor, roles: [] } };
    const query = registryTableQuerySchema.parse({});
    for (const refused of [
      () => prepareProjectsFile(stranger, { ...query, format: "csv" }),
      () => prepareIndicatorsFile(stranger, { format: "csv" }),
      () => prepareMilestonesFile(stranger, { ...timelineQuerySchema.parse({}), format: "csv" }),
      () => prepareRisksFile(stranger, { tab: "risks", format: "csv" }),
      () => preparePassport(stranger, { projectId: "TPRJ-HEA-7" }),
    ])
      await expect(refused()).rejects.toMatchObject({ code: "forbidden" });
  });
});
