import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderAgendaDocx } from "./agenda.docx.ts";
import type { AgendaDocument, AgendaQuestion } from "./agenda.model.ts";

const run = promisify(execFile);
const installCommand = "apt-get install -y libreoffice-writer-nogui poppler-utils fonts-liberation";

const connectionToTor =
  "Рекомендовать органам местного самоуправления Томской области и их подведомственным организациям, не имеющим " +
  "собственных СЭД, обеспечить подключение к ТОР СЭД для организации юридически значимого электронного документооборота.";

const shortAgenda: AgendaDocument = {
  councilName: "Совет по цифровому развитию при Губернаторе Томской области",
  meetingNumber: 2,
  date: "2023-03-01",
  startTime: "15:00",
  place: null,
  chair: "Заместитель Губернатора Томской области по НОК и цифровой трансформации",
  secretary: "Начальник Департамента цифровой трансформации",
  isTraining: true,
  questions: [
    {
      title: "О подключении органов местного самоуправления Томской области к ТОР СЭД",
      presenter: "Начальник Департамента цифровой трансформации",
      minutesAllotted: 10,
      decisions: [{ text: connectionToTor, dueDate: "2022-09-01" }],
    },
    {
      title: "О плане на 2023 год: «цифровая зрелость» & <сроки>",
      presenter: null,
      minutesAllotted: 21,
      decisions: [],
    },
  ],
};

const longAgenda: AgendaDocument = {
  ...shortAgenda,
  isTraining: false,
  questions: Array.from({ length: 20 }, (_, index) => longQuestion(index)),
};

/** Questions of uneven length, so that page ends fall on titles, presenters and points alike. */
function longQuestion(index: number): AgendaQuestion {
  return {
    title:
      `О реализации проекта «Развитие электронного документооборота и межведомственного взаимодействия», ` +
      `очередь ${index + 1}, и о мерах по достижению показателей «цифровой зрелости» отрасли`,
    presenter:
      index % 4 === 0
        ? null
        : "Руководитель цифровой трансформации органа власти и подведомственных учреждений",
    minutesAllotted: index % 3 === 0 ? null : index + 1,
    decisions: Array.from({ length: index % 4 }, (_, point) => ({
      text: connectionToTor,
      dueDate: point === 1 ? null : "2022-09-01",
    })),
  };
}

interface PrintedAgenda {
  /** The words of each page, line breaks turned into spaces. */
  pages: string[];
  fonts: string;
  /** Of each page, the share of its dots that are not white. */
  ink: number[];
}

let workFolder = "";

beforeAll(async () => {
  workFolder = await mkdtemp(join(tmpdir(), "kedr-agenda-"));
});

afterAll(async () => {
  await rm(workFolder, { recursive: true, force: true });
});

async function print(name: string, agenda: AgendaDocument): Promise<PrintedAgenda> {
  const file = (ending: string) => join(workFolder, `${name}.${ending}`);
  await writeFile(file("docx"), await renderAgendaDocx(agenda));
  await tool("soffice", [
    `-env:UserInstallation=${pathToFileURL(join(workFolder, "profile")).href}`,
    "--headless",
    "--convert-to",
    "pdf",
    "--outdir",
    workFolder,
    file("docx"),
  ]);
  const text = await tool("pdftotext", ["-layout", file("pdf"), "-"]);
  await tool("pdftoppm", ["-gray", "-r", "40", file("pdf"), join(workFolder, name)]);
  const images = (await readdir(workFolder)).filter((path) => path.startsWith(name) && path.endsWith(".pgm"));
  return {
    pages: text.split("\f").slice(0, -1).map(flat),
    fonts: await tool("pdffonts", [file("pdf")]),
    ink: await Promise.all(
      images.toSorted().map(async (path) => inkOf(await readFile(join(workFolder, path)))),
    ),
  };
}

/** What the program prints. A program that is not there fails the test with what to install. */
async function tool(program: string, parameters: string[]): Promise<string> {
  try {
    return (await run(program, parameters, { timeout: 120_000 })).stdout;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      throw new Error(`${program} is not installed. Run: ${installCommand}`, { cause: error });
    }
    throw error;
  }
}

function flat(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Reads a grey picture of pdftoppm: «P5», width, height and white level in words, then a byte a dot. */
function inkOf(picture: Buffer): number {
  const header = /^P5\s+\d+\s+\d+\s+\d+\s/.exec(picture.toString("latin1", 0, 60))?.[0] ?? "";
  const dots = picture.subarray(header.length);
  return dots.filter((dot) => dot < 128).length / dots.length;
}

/** Fails at the first phrase that is missing or stands before the one it should follow. */
function expectInOrder(text: string, phrases: string[]): void {
  let from = 0;
  for (const phrase of phrases) {
    const at = text.indexOf(phrase, from);
    if (at === -1) expect(text.slice(from)).toContain(phrase);
    from = at + phrase.length;
  }
}

const phrasesOf = ({ title, presenter, decisions }: AgendaQuestion, index: number): string[] => [
  `${index + 1}. ${title}`,
  presenter === null ? "Докладчик не назначен" : `Докладчик: ${presenter}`,
  ...(decisions.length === 0 ? ["Проект решения не внесён"] : ["Проект решения:"]),
  ...decisions.flatMap(({ text, dueDate }, point) => [
    `${index + 1}.${point + 1}. ${text}`,
    ...(dueDate === null ? [] : ["Срок: до 01.09.2022"]),
  ]),
];

describe("an agenda printed by LibreOffice", { timeout: 300_000 }, () => {
  it("puts a short one on a single page without a number", async () => {
    const { pages, fonts, ink } = await print("short", shortAgenda);
    expect(pages).toHaveLength(1);
    expectInOrder(`${pages[0]}`, [
      `${shortAgenda.councilName} ПОВЕСТКА заседания № 2 Учебные данные Дата проведения: 1 марта 2023 г.`,
      "Время проведения: 15:00 Место проведения: не внесено",
      `Председатель: ${shortAgenda.chair} Секретарь: ${shortAgenda.secretary}`,
      ...shortAgenda.questions.flatMap(phrasesOf),
    ]);
    expect(ink).toHaveLength(1);
    expect(ink[0]).toBeGreaterThan(0.01);
    expectTimesEmbedded(fonts);
  });

  it("puts a long one on numbered pages, no question's title at the foot of one", async () => {
    const { pages, fonts, ink } = await print("long", longAgenda);
    expect(pages.length).toBeGreaterThanOrEqual(7);
    expect(pages.length).toBeLessThanOrEqual(11);
    expectPageNumbers(pages);
    const text = pages.map((page, index) => (index === 0 ? page : page.replace(/^\d+ /, ""))).join(" ");
    expectInOrder(text, longAgenda.questions.flatMap(phrasesOf));
    for (const page of pages)
      expect(page).not.toMatch(/(отрасли|назначен|учреждений|Время: \d+ \S+|Проект решения:)$/);
    expect(ink).toHaveLength(pages.length);
    expect(Math.min(...ink)).toBeGreaterThan(0.005);
    expectTimesEmbedded(fonts);
  });
});

/** The first page has none; the others begin with theirs. */
function expectPageNumbers(pages: string[]): void {
  expect(pages[0]).toMatch(/^Совет/);
  expect(pages.slice(1).map((page) => /^\d+/.exec(page)?.[0])).toEqual(
    pages.slice(1).map((_, index) => `${index + 2}`),
  );
}

/** Liberation Serif has the widths of Times New Roman and stands in for it where that is not installed. */
function expectTimesEmbedded(fonts: string): void {
  const rows = fonts.trim().split("\n").slice(2);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toMatch(/^\S*(LiberationSerif|TimesNewRoman)\S* .* yes yes yes /);
}
