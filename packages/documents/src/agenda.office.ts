import type { AgendaOutline, AgendaOutlineQuestion } from "@kedr/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderAgendaDocx } from "./agenda.docx.ts";
import { aHeading, aPoint } from "./meeting/meeting-papers.fixture.ts";
import {
  expectInOrder,
  expectPageNumbers,
  expectTimesEmbedded,
  openOfficePrinter,
  type OfficePrinter,
} from "./office-printer.fixture.ts";

const connectionToTor =
  "Рекомендовать органам местного самоуправления Томской области и их подведомственным организациям, не имеющим " +
  "собственных СЭД, обеспечить подключение к ТОР СЭД для организации юридически значимого электронного документооборота.";

const shortAgenda: AgendaOutline = {
  heading: aHeading({
    place: null,
    chair: "Заместитель Губернатора Томской области по НОК и цифровой трансформации",
    isTraining: true,
  }),
  questions: [
    {
      number: 1,
      title: "О подключении органов местного самоуправления Томской области к ТОР СЭД",
      presenters: ["Начальник Департамента цифровой трансформации"],
      minutesAllotted: 10,
      papers: [],
      points: [aPoint("1.1", connectionToTor, { dueDate: "2022-09-01" })],
    },
    {
      number: 2,
      title: "О плане на 2023 год: «цифровая зрелость» & <сроки>",
      presenters: [],
      minutesAllotted: 21,
      papers: [],
      points: [],
    },
  ],
  invited: [],
};

const longAgenda: AgendaOutline = {
  ...shortAgenda,
  heading: { ...shortAgenda.heading, isTraining: false },
  questions: Array.from({ length: 20 }, (_, index) => longQuestion(index)),
};

/** Questions of uneven length, so that page ends fall on titles, presenters and points alike. */
function longQuestion(index: number): AgendaOutlineQuestion {
  return {
    number: index + 1,
    title:
      `О реализации проекта «Развитие электронного документооборота и межведомственного взаимодействия», ` +
      `очередь ${index + 1}, и о мерах по достижению показателей «цифровой зрелости» отрасли`,
    presenters:
      index % 4 === 0
        ? []
        : ["Руководитель цифровой трансформации органа власти и подведомственных учреждений"],
    minutesAllotted: index % 3 === 0 ? null : index + 1,
    papers: [],
    points: Array.from({ length: index % 4 }, (_, point) =>
      aPoint(`${index + 1}.${point + 1}`, connectionToTor, { dueDate: point === 1 ? null : "2022-09-01" }),
    ),
  };
}

let printer: OfficePrinter;
beforeAll(async () => {
  printer = await openOfficePrinter();
});
afterAll(async () => printer.close());

const print = async (name: string, agenda: AgendaOutline) =>
  printer.print(name, await renderAgendaDocx(agenda));

const phrasesOf = ({ title, presenters, points }: AgendaOutlineQuestion, index: number): string[] => [
  `${index + 1}. ${title}`,
  presenters[0] === undefined ? "Докладчик не назначен" : `Докладчик: ${presenters[0]}`,
  ...(points.length === 0 ? ["Проект решения не внесён"] : ["Проект решения:"]),
  ...points.flatMap(({ text, dueDate }, point) => [
    `${index + 1}.${point + 1}. ${text}`,
    ...(dueDate === null ? [] : ["Срок: до 1 сентября 2022 г."]),
  ]),
];

describe("an agenda printed by LibreOffice", { timeout: 300_000 }, () => {
  it("puts a short one on a single page without a number", async () => {
    const { pages, fonts, ink } = await print("short", shortAgenda);
    expect(pages).toHaveLength(1);
    expectInOrder(`${pages[0]}`, [
      `${shortAgenda.heading.councilName} ПОВЕСТКА заседания № 2 Учебные данные Дата проведения: 1 марта 2023 г.`,
      "Время проведения: 15:00 Место проведения: не внесено",
      `Председатель: ${shortAgenda.heading.chair} Секретарь: ${shortAgenda.heading.secretary}`,
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
