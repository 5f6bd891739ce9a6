import type { IndicatorNote, IndicatorView, PapersPack, ProjectNote } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { testPainter } from "../briefing/briefing-book.fixture.ts";
import { renderBriefingDocx } from "../briefing/briefing-book.docx.ts";
import { reopenDocx } from "../docx-reader.fixture.ts";
import { aHeading, aPoint } from "../meeting/meeting-papers.fixture.ts";
import { noteOutline, papersOutline } from "./papers-outline.ts";

const money = {
  need: 40_800_000,
  allocated: 30_000_000,
  committed: 22_100_000,
  spent: 1_320_000,
  gap: 10_800_000,
};

const project: ProjectNote = {
  date: "2023-03-01",
  summary: {
    id: "P",
    name: "Платформа «Кедр»",
    kind: "mandatory",
    stage: "active",
    industry: { id: "I", name: "Связь" },
    lead: null,
    deputy: { id: "D", name: "Заместитель Губернатора" },
    health: {
      computed: "off_track",
      own: null,
      effective: "off_track",
      differs: false,
      ownReason: null,
      reasons: [{ code: "progress_behind", points: 11.8 }],
    },
    progress: { actual: 11.8, planned: 23.5, difference: -11.7 },
    milestones: { completed: 2, cancelled: 0, overdue: 1, at_risk: 1, on_track: 6, undated: 0, total: 10 },
    nextMilestone: null,
    fundingStatus: "partly_funded",
    funding: money,
    origin: "training",
  },
  milestones: [],
  otherMilestones: 0,
  year: 2023,
  funding: {
    year: 2023,
    total: money,
    bySource: [{ source: "regional", figures: money, origin: "training" }],
  },
  indicators: [],
  points: [
    {
      text: "Поручить отчитаться.",
      dueDate: "2023-04-01",
      ownDueDates: [{ name: "Ректор", date: "2023-05-01" }],
      meetingDate: null,
    },
  ],
};

const indicator: IndicatorView = {
  id: "N",
  number: 1,
  name: "Доля услуг",
  unit: "%",
  direction: "higher_is_better",
  industry: null,
  baseline: null,
  current: null,
  target: { value: 100, year: 2030, basis: "printed", slide: null },
  targetsByYear: [],
  achievement: null,
  due: null,
  thresholds: { atRiskBelow: null, offTrackBelow: null },
  membership: null,
  parts: [],
  computedFromParts: null,
  formula: null,
  breakdown: null,
  projects: [],
  values: [],
  breaks: [],
  disagreements: [],
  provenance: { document: null, slide: null, note: null },
  origin: "source",
};

const indicatorNote: IndicatorNote = {
  date: "2023-03-01",
  indicator,
  path: [
    { date: "2023-01-01", year: null, value: 19.8, target: null },
    { date: null, year: 2024, value: null, target: 60 },
  ],
  points: [],
};

const pack: PapersPack = {
  agenda: { heading: aHeading({ isTraining: true }), questions: [], invited: [] },
  notesOn: "2023-03-01",
  questions: [
    {
      number: 1,
      title: "О сетях",
      presenters: ["Ректор"],
      minutesAllotted: null,
      points: [aPoint("1.1", "Поручить.\nОтветственные: Ректор.", { dueDate: "2023-04-01" })],
      papers: [
        { id: "F1", name: "Акт.pdf", size: 2048, sha256: "" },
        { id: "F2", name: "Видео.mp4", size: 70 * 1024 * 1024, sha256: "" },
      ],
      projects: [project],
      indicators: [indicatorNote],
    },
    {
      number: 2,
      title: "О кадрах",
      presenters: [],
      minutesAllotted: null,
      points: [],
      papers: [],
      projects: [],
      indicators: [],
    },
  ],
};

const printed = async (outline: ReturnType<typeof papersOutline>): Promise<string[]> => {
  const tools = { painter: await testPainter(), pace: () => undefined };
  return reopenDocx(await renderBriefingDocx(outline, tools)).lines;
};

describe("the papers of a meeting", () => {
  const outline = papersOutline(pack, new Set(["F1"]));

  it("name the meeting and the day of the notes", () => {
    expect(outline.cover).toMatchObject({
      subject: "к повестке заседания № 2, 1 марта 2023 г.",
      asOf: "Справки по состоянию на 1 марта 2023 г.",
      notice: "Учебные данные",
    });
    expect(outline.chapters.map(({ title }) => title)).toEqual([
      "Повестка и проекты решений",
      "К вопросу 1. Справка о проекте «Платформа „Кедр“» на 1 марта 2023 г.",
      "К вопросу 1. Справка о показателе «Доля услуг» на 1 марта 2023 г.",
    ]);
  });

  it("print the points with their dates, and of the files which are enclosed", async () => {
    const lines = await printed(outline);
    const from = lines.lastIndexOf("Вопрос 1. О сетях");
    expect(lines.slice(from, from + 14)).toEqual([
      "Вопрос 1. О сетях",
      "Пункт",
      "Проект решения",
      "Срок",
      "1.1",
      "Поручить. Ответственные: Ректор.",
      "до 1 апреля 2023 г.",
      "Докладчик: Ректор.",
      "Файлы к вопросу 1",
      "Файл",
      "Размер",
      "Акт.pdf",
      "2 КБ",
      "Видео.mp4 (в комплект не вложен: превышен объём)",
    ]);
    expect(lines).toContain("Докладчик не назначен.");
    expect(lines).toContain("1. Проект решения не внесён.");
  });
});

describe("a note by itself", () => {
  it("on a project prints its figures as the project's page has them, without a cover", async () => {
    const outline = noteOutline({ project }, true);
    expect(outline.cover).toBeNull();
    const lines = await printed(outline);
    expect(lines[0]).toBe("Справка о проекте «Платформа „Кедр“» на 1 марта 2023 г.");
    for (const words of [
      "Критические отклонения",
      "11,8 % / 23,5 %",
      "−11,7 п.п.",
      "2 / 1 / 10",
      "Причины оценки: Отставание от плана на 11,8 п.п.",
      "Просроченных контрольных точек и сроков в ближайшие 30 дней нет.",
      "Обеспечено частично",
      "40,8 млн ₽",
      "30 млн ₽",
      "10,8 млн ₽",
      "Связанные показатели: не внесено.",
      "1. Поручить отчитаться. Срок: до 1 апреля 2023 г.; Ректор — до 1 мая 2023 г.",
    ]) {
      expect(lines).toContain(words);
    }
  });

  it("on an indicator prints its path, with a picture of it", async () => {
    const outline = noteOutline({ indicator: indicatorNote }, false);
    const lines = await printed(outline);
    const from = lines.indexOf("Когда");
    expect(lines.slice(from, from + 9)).toEqual([
      "Когда",
      "Значение",
      "План на год",
      "01.01.2023",
      "19,8",
      "—",
      "2024",
      "—",
      "60",
    ]);
    expect(lines).toContain("100 (2030)");
    expect(outline.chapters[0]?.parts.filter(({ kind }) => kind === "chart")).toHaveLength(1);
    expect(outline.footer).toBe("По состоянию на 1 марта 2023 г.");
  });
});
