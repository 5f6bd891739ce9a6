import type { Facet, ProjectList } from "@kedr/domain";
import i18next from "i18next";
import { beforeAll, describe, expect, it } from "vitest";
import { ru } from "../../../i18n/ru/index.ts";
import { rowGroups } from "./row-groups.ts";
import { optionsOf, wordValue } from "./value-words.ts";

beforeAll(async () => {
  await i18next.init({ lng: "ru", resources: { ru: { translation: ru } } });
});

const nobody: Facet = { value: "none", label: "", count: 3 };
const facets: ProjectList["facets"] = {
  industries: [{ value: "IND-HEA", label: "Здравоохранение", count: 9 }],
  kinds: [{ value: "regional", label: "regional", count: 35 }],
  health: [{ value: "off_track", label: "off_track", count: 8 }],
  deputies: [nobody],
  leads: [],
  funding: [],
};

describe("wordValue", () => {
  it("translates codes, keeps names and names nobody", () => {
    expect(wordValue("health", { value: "off_track", label: "off_track" }, i18next.t)).toBe(
      "Критические отклонения",
    );
    expect(wordValue("industries", { value: "IND-HEA", label: "Здравоохранение" }, i18next.t)).toBe(
      "Здравоохранение",
    );
    expect(wordValue("leads", nobody, i18next.t)).toBe("Не назначен");
  });
});

describe("optionsOf", () => {
  it("offers every code, also one that no project has now", () => {
    expect(optionsOf("kinds", facets, i18next.t)).toEqual([
      { value: "mandatory", label: "Обязательный", count: 0 },
      { value: "regional", label: "Региональный", count: 35 },
    ]);
  });

  it("offers the records that projects have", () => {
    expect(optionsOf("deputies", facets, i18next.t)).toEqual([
      { value: "none", label: "Не назначен", count: 3 },
    ]);
  });
});

describe("rowGroups", () => {
  const row = (id: string, lead: string | null) =>
    ({ id, lead: lead === null ? null : { id: lead, name: lead } }) as ProjectList["rows"][number];
  const list = {
    rows: [row("P-1", "POS-1"), row("P-2", null)],
    groups: [
      { value: "POS-1", label: "Директор", count: 40 },
      { value: "POS-2", label: "На другой странице", count: 60 },
      { value: "none", label: "", count: 1 },
    ],
    total: 101,
  };

  it("puts the page's rows under their headings, with the counts over all pages", () => {
    const groups = rowGroups(list, "lead", i18next.t);
    expect(groups.map(({ label, count, rows }) => [label, count, rows.map(({ id }) => id)])).toEqual([
      ["Директор", 40, ["P-1"]],
      ["Не назначен", 1, ["P-2"]],
    ]);
  });

  it("is one nameless group without grouping", () => {
    expect(rowGroups(list, "none", i18next.t)).toEqual([
      { value: "all", label: null, count: 101, rows: list.rows },
    ]);
  });
});
