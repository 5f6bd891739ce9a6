import { describe, expect, it } from "vitest";
import type { PublicationView } from "@kedr/domain";
import { renderPublicationList } from "./publication-list-page.ts";

const publication = (fields: Partial<PublicationView>): PublicationView => ({
  number: 1,
  title: "Ход стратегии",
  asOf: "2023-02-15",
  publishedOn: "2023-03-01",
  publishedBy: "Проектный офис",
  note: null,
  corrects: null,
  correctedBy: [],
  files: [],
  ...fields,
});
const pageOf = (publications: PublicationView[]): string =>
  renderPublicationList({ publications, strategy: "Стратегия", isTraining: false }).replaceAll(/\s+/g, " ");

describe("the public list", () => {
  it("tells what corrects what, both ways", () => {
    const page = pageOf([
      publication({ number: 2, corrects: { number: 1, correction: "Внесены суммы <2022>" } }),
      publication({ correctedBy: [2] }),
    ]);
    expect(page).toContain('исправляет <a href="1/">№ 1</a>: Внесены суммы &lt;2022&gt;');
    expect(page).toContain('исправлена публикацией <a href="2/">№ 2</a>');
    expect(page).toContain("15.02.2023");
  });

  it("says so while there is none", () => {
    expect(pageOf([])).toContain("Публикаций пока нет.");
    expect(pageOf([])).not.toContain("<table>");
  });

  it("is a page of its own, in Russian and without a script", () => {
    const page = pageOf([publication({ title: "<script>alert(1)</script>" })]);
    expect(page).toMatch(/^<!doctype html> <html lang="ru">/);
    expect(page).not.toContain("<script");
    expect(page).toContain('href="#main"');
  });
});
