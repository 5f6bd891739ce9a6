import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Overview, PublicationView, PublishInput } from "@kedr/domain";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { readWritten, rowOf } from "../briefing/written-tables.fixture.ts";
import { completeMilestone } from "../milestone/complete-milestone.ts";
import { openDataNames, readOpenData } from "../open-data/read-open-data.ts";
import { getOverview } from "../overview/get-overview.ts";
import { getProject } from "../project/get-project.ts";
import { contextOf } from "../service-context.fixture.ts";
import type { ServiceContext } from "../service-context.ts";
import { listPublications } from "./list-publications.ts";
import { previewPublication } from "./preview-publication.ts";
import { publish, type Published } from "./publish.ts";
import { readPublishedFile } from "./read-published.ts";
import { tablesOfPage } from "./written-page.fixture.ts";

const pastDay = "2023-02-15";
const projectId = "TPRJ-HEA-7";

let database: TestDatabase;
let office: ServiceContext;
let overview: Overview;
/** Of today, of a past day, and their corrections after the portfolio had changed. */
let numbers: { today: number; past: number; todayCorrected: number; pastCorrected: number };
/** Two corrections of the same publication that came at once. */
let rivals: PromiseSettledResult<Published>[];
const requestOfToday = randomUUID();

const order = (fields: Partial<PublishInput> = {}): PublishInput => ({
  requestId: randomUUID(),
  title: "Ход цифровой стратегии",
  asOf: office.today,
  note: null,
  corrects: null,
  ...fields,
});

const completeOne = async (): Promise<void> => {
  const { milestones } = await getProject(office, { projectId });
  const open = milestones.find(({ state }) => state !== "completed" && state !== "cancelled");
  if (open === undefined) throw new Error("nothing is left to complete");
  await completeMilestone(office, {
    requestId: randomUUID(),
    milestoneId: open.id,
    version: open.version,
    actualDate: office.today,
    evidence: "Акт № 1",
  });
};

const correct = (number: number, fields: Partial<PublishInput>) =>
  publish(office, order({ ...fields, corrects: { number, correction: "Внесено выполнение" } }));

beforeAll(async () => {
  database = await createTrainingDb();
  office = await contextOf(database, "OFFICE");
  overview = await getOverview(office, {});
  const [today, past] = await Promise.all([
    publish(office, order({ requestId: requestOfToday, note: "К заседанию <Совета>" })),
    publish(office, order({ asOf: pastDay })),
  ]);
  await completeOne();
  const todayCorrected = await correct(today.number, {});
  rivals = await Promise.allSettled([1, 2].map(() => correct(past.number, { asOf: pastDay })));
  const [pastCorrected] = rivals.flatMap((rival) => (rival.status === "fulfilled" ? [rival.value] : []));
  numbers = {
    today: today.number,
    past: past.number,
    todayCorrected: todayCorrected.number,
    pastCorrected: pastCorrected?.number ?? 0,
  };
}, 180_000);
afterAll(() => database.close());

const publicationOf = async (number: number): Promise<PublicationView> => {
  const found = (await listPublications(office, {})).publications.find((one) => one.number === number);
  if (found === undefined) throw new Error(`no publication ${number}`);
  return found;
};
const bytesOf = async (number: number, path: string): Promise<Uint8Array> =>
  (await readPublishedFile({ database }, { number: String(number), path })).file.content;
const textOf = async (number: number, path: string): Promise<string> =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(await bytesOf(number, path));

describe("a publication", () => {
  it("holds the files that its preview named, each with its size and hash", async () => {
    const { files } = await publicationOf(numbers.today);
    const preview = await previewPublication(office, { day: office.today });
    expect(files.map(({ path }) => path)).toEqual(preview.files);
    for (const { path, size, sha256 } of files) {
      const bytes = await bytesOf(numbers.today, path);
      expect([path, bytes.byteLength]).toEqual([path, size]);
      expect([path, createHash("sha256").update(bytes).digest("hex")]).toEqual([path, sha256]);
    }
  });

  it("has the overview's numbers of every industry on its page, in its documents and its open data", async () => {
    const page = tablesOfPage(await textOf(numbers.today, "index.html"));
    const industries = JSON.parse(await textOf(numbers.today, "industries.json")) as Record<
      string,
      unknown
    >[];
    const books = await Promise.all(
      ["strategy.docx", "strategy.pptx"].map(
        async (path) => readWritten(await bytesOf(numbers.today, path)).tables,
      ),
    );
    expect(overview.industries.length).toBeGreaterThan(15);
    for (const { industry, rollUp } of overview.industries) {
      const progress = rowOf(page, ["Отрасль", "Куратор"], industry.name);
      expect(progress).toMatchObject({
        Проекты: String(rollUp.projects),
        "По плану": String(rollUp.health.on_track),
        "Критические отклонения": String(rollUp.health.off_track),
      });
      const row = industries.find(({ id }) => id === industry.id);
      expect(row?.["progress"]).toBe(
        rollUp.progress === null ? null : Math.round(rollUp.progress.actual * 100) / 100,
      );
      for (const tables of books) {
        expect(rowOf(tables, ["Отрасль", "Куратор"], industry.name)).toEqual(progress);
      }
    }
    for (const { name } of overview.maturity.industries) {
      const row = rowOf(page, ["Отрасль", "Опубликовано"], name);
      for (const tables of books) expect(rowOf(tables, ["Отрасль", "Опубликовано"], name)).toEqual(row);
    }
  });

  it("tells of no draft decisions, which a book for the staff does", async () => {
    for (const path of ["strategy.docx", "strategy.pptx"]) {
      const { text } = readWritten(await bytesOf(numbers.today, path));
      expect(text).toContain("План на 2023 год");
      expect(text).not.toMatch(/Проекты? решени/);
    }
  });

  it("names itself on its page and in its description, and marks training data", async () => {
    const page = await textOf(numbers.today, "index.html");
    expect(page).toContain(`Публикация №\u00a0${numbers.today}`);
    expect(page).toContain("К заседанию &lt;Совета&gt;");
    expect(page).toContain('<span class="training">учебные данные</span>');
    expect(page).not.toMatch(/<script|undefined|null|NaN|\[object/);
    for (const { path, sha256 } of (await publicationOf(numbers.today)).files) {
      if (path !== "index.html") expect(page).toContain(sha256);
    }
    const meta = JSON.parse(await textOf(numbers.today, "meta.json")) as Record<string, unknown>;
    expect(meta["publication"]).toMatchObject({ number: numbers.today, asOf: office.today, corrects: null });
  });
});

describe("after the portfolio has changed", () => {
  const openData = openDataNames.flatMap((name) => [`${name}.json`, `${name}.csv`]);

  it("the correction of today has the new numbers, and the corrected one its own", async () => {
    const { rows } = await readOpenData(office, { name: "milestones" });
    expect(await textOf(numbers.todayCorrected, "milestones.json")).toBe(JSON.stringify(rows));
    expect(await textOf(numbers.today, "milestones.json")).not.toBe(JSON.stringify(rows));
  });

  it("a past day published again has the same tables, byte for byte", async () => {
    for (const path of openData) {
      expect([path, await textOf(numbers.pastCorrected, path)]).toEqual([
        path,
        await textOf(numbers.past, path),
      ]);
    }
  });

  it("each correction names the one before, and is named by it", async () => {
    expect(await publicationOf(numbers.todayCorrected)).toMatchObject({
      corrects: { number: numbers.today, correction: "Внесено выполнение" },
      correctedBy: [],
    });
    expect(await publicationOf(numbers.today)).toMatchObject({
      corrects: null,
      correctedBy: [numbers.todayCorrected],
    });
    expect(await textOf(numbers.todayCorrected, "index.html")).toContain(`href="../${numbers.today}/"`);
  });
});

describe("publish", () => {
  it("gives numbers without a gap, also to two at once", () => {
    expect([numbers.today, numbers.past].toSorted((one, other) => one - other)).toEqual([1, 2]);
    expect([numbers.todayCorrected, numbers.pastCorrected]).toEqual([3, 4]);
  });

  it("answers a retry with the stored number, and writes nothing again", async () => {
    const unread = { read: () => Promise.reject(new Error("the portfolio was read again")) };
    const again = publish({ ...office, portfolios: unread }, order({ requestId: requestOfToday }));
    expect(await again).toEqual({ number: numbers.today });
    expect((await listPublications(office, {})).publications).toHaveLength(4);
  });

  it("refuses a day that has not come, and a number that is not there", async () => {
    await expect(publish(office, order({ asOf: "2023-03-02" }))).rejects.toMatchObject({
      code: "invalid_input",
      details: { field: "asOf" },
    });
    await expect(correct(99, {})).rejects.toMatchObject({
      code: "invalid_input",
      details: { field: "corrects.number" },
    });
  });

  it("refuses to correct twice, and tells what corrects already", async () => {
    await expect(correct(numbers.today, {})).rejects.toMatchObject({
      code: "conflict",
      details: { reason: "already_corrected", current: { number: numbers.todayCorrected } },
    });
  });

  it("lets one of two corrections through that come at once", async () => {
    expect(rivals.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(rivals.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "conflict", details: { current: { number: numbers.pastCorrected } } },
    });
    expect((await publicationOf(numbers.past)).correctedBy).toEqual([numbers.pastCorrected]);
  });

  it("is for the office and the administrator", async () => {
    for (const key of ["READER", "SECRETARY", "LEAD-HEALTH", "DEPUTY-HEALTH", "MEMBER"]) {
      const other = await contextOf(database, key);
      await expect(publish(other, order())).rejects.toMatchObject({ code: "forbidden" });
      await expect(previewPublication(other, { day: pastDay })).rejects.toMatchObject({ code: "forbidden" });
      expect((await listPublications(other, {})).canPublish).toBe(false);
    }
    expect((await listPublications(office, {})).canPublish).toBe(true);
  });
});
