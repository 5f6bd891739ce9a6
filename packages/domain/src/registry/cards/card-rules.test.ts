import { describe, expect, it } from "vitest";
import type { AuthorityRecord } from "../../authority/authority.record.ts";
import { indexOf, industry, project } from "../../portfolio/portfolio.fixture.ts";
import { cardRefusal } from "./card-rules.ts";
import { type Card, cardSchemas } from "./cards.ts";

const body = (fields: Pick<AuthorityRecord, "id" | "name" | "parentId">): AuthorityRecord => ({
  kind: "department",
  formerName: null,
  isInstructed: true,
  origin: "entered",
  sourceSlide: null,
  version: 1,
  ...fields,
});

const index = indexOf({
  Industry: [industry({ id: "IND-1", strategyId: "STR", number: 1, listedAs: "mandatory" })],
  Project: [project({ id: "PRJ-1", industryId: "IND-1", name: "Платформа «Решаём вместе»" })],
  Authority: [
    body({ id: "B-1", name: "Департамент", parentId: null }),
    body({ id: "B-2", name: "Комитет", parentId: "B-1" }),
    body({ id: "B-3", name: "Отдел", parentId: "B-2" }),
  ],
});

const projectCard = (fields: Partial<Card<"Project">> = {}): Card<"Project"> => ({
  ...cardSchemas.Project.parse({ name: "Проект", kind: "regional", industryId: "IND-1" }),
  ...fields,
});

describe("the card of a project", () => {
  const refusal = (fields: Partial<Card<"Project">>, id: string | null = null) =>
    cardRefusal("Project", projectCard(fields), { index, id });

  it("is stored with no more than a name, a kind and an industry", () => {
    expect(refusal({})).toBeNull();
  });

  it.each<[string, Partial<Card<"Project">>, string, string]>([
    ["an industry that is not there", { industryId: "IND-9" }, "record_unknown", "industryId"],
    ["a lead that is not there", { leadPositionId: "POS-9" }, "record_unknown", "leadPositionId"],
    ["a system that is not there", { systemIds: ["SYS-9"] }, "record_unknown", "systemIds"],
    ["a name that differs in quotes alone", { name: "платформа Решаем Вместе" }, "name_taken", "name"],
    [
      "an end before the start",
      { startDate: "2023-02-01", endDate: "2023-01-31" },
      "ends_before_it_starts",
      "endDate",
    ],
  ])("is refused for %s", (_case, fields, code, field) => {
    expect(refusal(fields)).toEqual({ code, field });
  });

  it("keeps its own name, and may last one day", () => {
    expect(refusal({ name: "Платформа «Решаём вместе»" }, "PRJ-1")).toBeNull();
    expect(refusal({ startDate: "2023-02-01", endDate: "2023-02-01" })).toBeNull();
  });

  it("is refused where its industry is in the archive", () => {
    const entry = {
      id: "A-1",
      entity: "Industry",
      recordId: "IND-1",
      fromDate: "2023-02-01",
      reason: "Ошибка",
      archivedBy: "Офис",
      origin: "entered",
      version: 1,
    } as const;
    const without = indexOf({ ...index.recorded, ArchiveEntry: [entry] });
    expect(cardRefusal("Project", projectCard(), { index: without, id: null })).toEqual({
      code: "record_unknown",
      field: "industryId",
    });
  });
});

describe("the card of a body", () => {
  const under = (parentId: string | null, id: string | null) =>
    cardRefusal(
      "Authority",
      {
        name: id === null ? "Новый" : (index.portfolio.Authority.find((one) => one.id === id)?.name ?? ""),
        kind: "department",
        parentId,
        formerName: null,
        isInstructed: true,
      },
      { index, id },
    );

  it("may stand anywhere but under itself or what is under it", () => {
    expect(under("B-3", null)).toBeNull();
    expect(under("B-1", "B-3")).toBeNull();
    const circle = { code: "body_in_circle", field: "parentId" };
    expect(under("B-1", "B-1")).toEqual(circle);
    expect(under("B-3", "B-1")).toEqual(circle);
  });
});

describe("numbers", () => {
  const card = { strategyId: "STR", name: "Новая", number: 1, inMaturityIndex: false } as const;
  const totals = { declaredProjects: null, declaredIndicators: null };

  it("are one's own within a list", () => {
    const seen = { index, id: null };
    const withStrategy = (listedAs: "mandatory" | "regional") =>
      cardRefusal(
        "Industry",
        { ...card, ...totals, listedAs },
        {
          ...seen,
          index: indexOf({ ...index.recorded, Strategy: [strategy] }),
        },
      );
    expect(withStrategy("mandatory")).toEqual({ code: "place_taken", field: "number" });
    expect(withStrategy("regional")).toBeNull();
  });
});

const strategy = {
  id: "STR",
  name: "Стратегия",
  publishedUrl: null,
  declaredMandatoryProjects: null,
  declaredRegionalProjects: null,
  declaredMandatoryIndustries: null,
  declaredRegionalIndustries: null,
  origin: "entered",
  sourceDocument: null,
  sourceSlide: null,
  version: 1,
} as const;

describe("cards as they are parsed", () => {
  it.each([
    ["javascript:alert(1)", false],
    ["https://digital.tomsk.gov.ru/a?b", true],
    ["", true],
  ])("take the address %s: %s", (url, isTaken) => {
    expect(cardSchemas.LegalAct.safeParse({ kind: "Указ", url }).success).toBe(isTaken);
  });

  it("say null for what is left out or blank, and leave unnamed ties alone", () => {
    expect(cardSchemas.LegalAct.parse({ kind: " Указ ", title: "  " })).toEqual({
      kind: "Указ",
      number: null,
      date: null,
      title: null,
      level: null,
      purpose: null,
      url: null,
    });
  });
});
