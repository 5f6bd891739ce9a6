import type { IndustryMaturity, IndustryOverview, Overview } from "@kedr/domain";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readOpenData } from "../open-data/read-open-data.ts";
import { getOverview } from "../overview/get-overview.ts";
import { contextOf } from "../service-context.fixture.ts";
import type { ServiceContext } from "../service-context.ts";
import { compareSectors } from "../sector/compare-sectors.ts";
import { getSector } from "../sector/get-sector.ts";
import { type BriefingProgress, prepareBriefingBook } from "./prepare-briefing-book.ts";
import { readWritten, rowOf, type WrittenTable } from "./written-tables.fixture.ts";

let database: TestDatabase;
let context: ServiceContext;
beforeAll(async () => {
  database = await createTrainingDb();
  context = await contextOf(database, "OFFICE");
});
afterAll(() => database.close());

const print = (value: number, options: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat("ru-RU", options).format(value).replaceAll("\u00a0", " ").replace(/^-/, "−");
const upTo = (digits: number) => ({ maximumFractionDigits: digits });
const share = (value: number) => `${print(value, upTo(1))} %`;
const points = (value: number) => `${print(value, { ...upTo(1), signDisplay: "exceptZero" })} п.п.`;
const money = (value: number | null) => {
  if (value === null) return "не внесено";
  if (Math.abs(value) < 100_000) return `${print(value, upTo(0))} ₽`;
  return `${print(value / 1e6, upTo(Math.abs(value) < 1e7 ? 2 : 1))} млн ₽`;
};

/** Both ratings of the industry stand in its row as the screens print them. */
const expectMaturity = (tables: readonly WrittenTable[], maturity: IndustryMaturity): void => {
  const row = rowOf(tables, ["Отрасль", "Опубликовано"], maturity.name);
  const { computed, published, derived } = maturity;
  expect(row["Вычислено"]).toBe(
    computed === null
      ? "не вычислено"
      : `${print(computed, { minimumFractionDigits: 2, maximumFractionDigits: 2 })} %`,
  );
  expect(row["Опубликовано"]).toContain(
    published === null ? "не внесено" : `${print(published.value, upTo(6))} %`,
  );
  expect(row["Выведено, не опубликовано"]).toBe(derived === null ? "—" : share(derived));
};

/** The roll-up of the industry stands in its rows: projects, progress and health, and money. */
const expectRollUp = (tables: readonly WrittenTable[], { industry, rollUp }: IndustryOverview): void => {
  const { progress, health, funding } = rollUp;
  expect(rowOf(tables, ["Отрасль", "Куратор"], industry.name)).toMatchObject({
    Проекты: String(rollUp.projects),
    Выполнение: progress === null ? "не внесено" : share(progress.actual),
    План: progress === null ? "не внесено" : share(progress.planned),
    Отклонение: progress === null ? "не внесено" : points(progress.difference),
    "По плану": String(health.on_track),
    "Есть отклонения": String(health.at_risk),
    "Критические отклонения": String(health.off_track),
    "Нет данных": String(health.no_data),
  });
  expect(rowOf(tables, ["Отрасль", "Потребность"], industry.name)).toMatchObject({
    Потребность: money(funding.need),
    Предусмотрено: money(funding.allocated),
    Исполнено: money(funding.spent),
    Дефицит: money(funding.gap),
  });
};

describe.each(["docx", "pptx"] as const)("the strategy's briefing book as %s", (format) => {
  let overview: Overview;
  let written: ReturnType<typeof readWritten>;
  let fileName: string;
  beforeAll(async () => {
    overview = await getOverview(context, {});
    const file = await prepareBriefingBook(context, { scope: { kind: "strategy" }, format });
    fileName = file.fileName;
    written = readWritten(file.bytes);
  });

  it("has the overview's numbers of every industry", () => {
    expect(overview.industries.length).toBeGreaterThan(15);
    expect(overview.maturity.industries.length).toBeGreaterThan(3);
    for (const maturity of overview.maturity.industries) expectMaturity(written.tables, maturity);
    for (const industry of overview.industries) expectRollUp(written.tables, industry);
  });

  it("has the open data's computed and published maturity of every industry", async () => {
    const { rows } = await readOpenData(context, { name: "maturity" });
    const industries = rows.filter(({ level }) => level === "industry");
    expect(industries.length).toBe(overview.maturity.industries.length);
    for (const { industry, computed, published } of industries) {
      const row = rowOf(written.tables, ["Отрасль", "Опубликовано"], String(industry));
      const printed = Number.parseFloat(row["Вычислено"]?.replace(",", ".") ?? "");
      if (computed === null) expect(row["Вычислено"]).toBe("не вычислено");
      else expect(printed).toBeCloseTo(Number(computed), 2);
      if (published !== null) expect(row["Опубликовано"]).toContain(`${print(Number(published), upTo(6))} %`);
    }
  });

  it("names every project, the plan's items and the draft decision, and says that this is training", () => {
    expect(fileName).toBe(`Материалы для доклада. Стратегия. 01.03.2023.${format}`);
    expect(written.text.toLowerCase()).toContain("учебные данные");
    expect(written.text).toContain("Автоматизированный подбор");
    expect(written.text).toContain("Концепции 24/7");
    expect(written.text).toContain("обеспечить подключение к ТОР СЭД");
    expect(written.text).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it("goes in the order of the source's slides", () => {
    const titles = ["Цель стратегии", "Цифровая зрелость отраслей", "Проекты и финансирование"];
    const closing = ["План на 2023 год", "Проекты решений"];
    const chapters = [...titles, ...overview.industries.map(({ industry }) => industry.name), ...closing];
    // In the Word file the contents come first: the last place of a title is its chapter.
    const ends = chapters.map((title) => written.text.lastIndexOf(title));
    expect(ends.every((place) => place >= 0)).toBe(true);
    expect(written.text.indexOf("Цель стратегии")).toBeLessThan(
      written.text.indexOf("Проекты и финансирование"),
    );
    expect(written.text.lastIndexOf("План на 2023 год")).toBeLessThan(
      written.text.lastIndexOf("Проекты решений"),
    );
  });
});

// A book a post, each in a thread of its own: more than one test may take on a busy machine.
describe("a deputy governor's briefing book", { timeout: 60_000 }, () => {
  it("has the sector's numbers, for every post and for the industries of nobody", async () => {
    const { sectors } = await compareSectors(context, {});
    expect(sectors.some(({ deputy }) => deputy === null)).toBe(true);
    for (const { deputy } of sectors) {
      const positionId = deputy?.id ?? null;
      const sector = await getSector(context, { positionId });
      const scope = { kind: "deputy" as const, positionId };
      const { bytes } = await prepareBriefingBook(context, { scope, format: "pptx" });
      const { tables } = readWritten(bytes);
      for (const industry of sector.industries) expectRollUp(tables, industry);
      for (const maturity of sector.maturity) expectMaturity(tables, maturity);
      const total = rowOf(tables, ["Отрасль", "Потребность"], "Итого");
      expect(total["Потребность"]).toBe(money(sector.rollUp.funding.need));
    }
  });
});

describe("a briefing book", () => {
  it("of an earlier day has that day's numbers", async () => {
    const asOf = "2022-12-31";
    const overview = await getOverview(context, { asOf });
    const scope = { kind: "strategy" as const };
    const { bytes, fileName } = await prepareBriefingBook(context, { scope, asOf, format: "pptx" });
    const { tables, text } = readWritten(bytes);
    expect(fileName).toContain("31.12.2022");
    expect(text).toContain("По состоянию на 31 декабря 2022 г.");
    for (const industry of overview.industries) expectRollUp(tables, industry);
  });

  it("tells its steps in order, chapter by chapter", async () => {
    const told: BriefingProgress[] = [];
    const scope = { kind: "industry" as const, industryId: "IND-EDU" };
    await prepareBriefingBook(
      context,
      { scope, format: "pptx" },
      { onProgress: (progress) => told.push(progress) },
    );
    expect(told.map(({ step }) => step)).toEqual(told.map((_, place) => place + 1));
    expect(told.at(-1)).toMatchObject({ stage: "closing", step: told.length, steps: told.length });
    expect(told.filter(({ stage }) => stage === "chapter").map(({ title }) => title)).toEqual([
      "Цель стратегии",
      "Цифровая зрелость отраслей",
      "Образование",
      "План на 2023 год",
      "Проекты решений",
    ]);
  });

  it("ends at once when nobody wants it any more", async () => {
    const leaving = new AbortController();
    const told: BriefingProgress[] = [];
    const scope = { kind: "strategy" as const };
    const onProgress = (progress: BriefingProgress) => {
      told.push(progress);
      if (progress.stage === "chapter") leaving.abort(new Error("left"));
    };
    const book = prepareBriefingBook(
      context,
      { scope, format: "docx" },
      { onProgress, signal: leaving.signal },
    );
    await expect(book).rejects.toThrow("left");
    expect(told.some(({ stage }) => stage === "closing")).toBe(false);
  });

  it("is for those who hold a role, about what there is, on days that have come", async () => {
    const nobody = { ...context, actor: { ...context.actor, roles: [] } };
    const strategy = { kind: "strategy" } as const;
    await expect(prepareBriefingBook(nobody, { scope: strategy, format: "docx" })).rejects.toMatchObject({
      code: "forbidden",
    });
    const industry = { kind: "industry", industryId: "NONE" } as const;
    await expect(prepareBriefingBook(context, { scope: industry, format: "docx" })).rejects.toMatchObject({
      code: "not_found",
      details: { field: "industryId" },
    });
    const deputy = { kind: "deputy", positionId: "NONE" } as const;
    await expect(prepareBriefingBook(context, { scope: deputy, format: "docx" })).rejects.toMatchObject({
      code: "not_found",
      details: { field: "positionId" },
    });
    await expect(
      prepareBriefingBook(context, { scope: strategy, format: "docx", asOf: "2023-03-02" }),
    ).rejects.toMatchObject({ code: "invalid_input" });
  });
});
