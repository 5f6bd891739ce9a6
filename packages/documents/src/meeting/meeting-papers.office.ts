import { addMonths, type ControlList, type ControlRow, type MinutesOutline } from "@kedr/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderControlListDocx } from "../control-list/control-list.docx.ts";
import {
  expectInOrder,
  expectPageNumbers,
  expectTimesEmbedded,
  openOfficePrinter,
  type OfficePrinter,
} from "../office-printer.fixture.ts";
import { renderExtractDocx } from "./extract.docx.ts";
import { aHeading, aPoint, aVotedPoint, councilName, someMinutes } from "./meeting-papers.fixture.ts";
import { renderMinutesDocx } from "./minutes.docx.ts";
import { renderOpinionSheetDocx } from "./opinion-sheet.docx.ts";
import { renderYearPlanDocx } from "./year-plan.docx.ts";

const longPost =
  "Заместитель начальника департамента — председатель комитета развития инфраструктуры информационного общества " +
  "Департамента цифровой трансформации Администрации Томской области";
const longText =
  "Рекомендовать органам местного самоуправления Томской области и их подведомственным организациям, не имеющим " +
  "собственных СЭД, обеспечить подключение к ТОР СЭД для организации юридически значимого электронного документооборота.";

let printer: OfficePrinter;
beforeAll(async () => {
  printer = await openOfficePrinter();
});
afterAll(async () => printer.close());

const many = <Made>(count: number, make: (place: number) => Made): Made[] =>
  Array.from({ length: count }, (_, place) => make(place));

/** Forty members of long posts, eight questions with up to six points. */
const longMinutes: MinutesOutline = someMinutes({
  heading: aHeading({ isTraining: true, openedTime: "15:05", closedTime: "17:40", chair: longPost }),
  isDraft: true,
  participants: {
    present: many(32, (place) => ({
      memberId: `P${place}`,
      name: `${longPost} (${place + 1})`,
      part: place === 0 ? ("chair" as const) : ("member" as const),
      substitute: place % 7 === 3 ? longPost : null,
    })),
    absent: many(8, (place) => ({
      memberId: `A${place}`,
      name: `Ректор университета (${place + 1})`,
      part: "member" as const,
      substitute: null,
    })),
    notTold: [],
    invited: many(5, (place) => ({ name: `Приглашённый (${place + 1})`, state: "present" as const })),
  },
  quorum: { members: 40, present: 32, needed: 20, isReached: true },
  questions: many(8, (place) => ({
    number: place + 1,
    title: `О реализации проекта «Развитие электронного документооборота», очередь ${place + 1}`,
    presenters: [longPost],
    outcome: "considered" as const,
    carriedTo: null,
    heard: `${longPost} — о ходе работ.`,
    spoke: "Члены Совета — о сроках и средствах.",
    points: many((place % 6) + 1, (point) =>
      aVotedPoint(`${place + 1}.${point + 1}`, longText, {
        dueDate: "2023-09-01",
        votes: { for: 30, against: 1, abstained: 1, conflict: 0, total: 32 },
      }),
    ),
  })),
});

const controlRow = (place: number): ControlRow => ({
  id: `${place}`,
  source: { point: `${place + 1}.1`, meetingNumber: 1, meetingDate: "2022-12-15" },
  text: longText,
  assignee: longPost,
  coAssignees: [{ name: longPost, dueDate: "2023-02-10", execution: "in_progress" }],
  issuedOn: "2022-12-20",
  dueDate: "2023-02-20",
  moves: [{ from: "2023-01-20", to: "2023-02-20" }],
  requestedDate: "2023-03-20",
  execution: "partly_fulfilled",
  reportedOn: null,
  control: "extension_requested",
  releasedOn: null,
  timing: "overdue",
  daysLeft: -9,
});

describe("papers of the Council printed by LibreOffice", { timeout: 300_000 }, () => {
  it("long minutes: everybody and every point in order on numbered pages, the signatures together", async () => {
    const { pages, fonts, ink } = await printer.print("minutes", await renderMinutesDocx(longMinutes));
    expectPageNumbers(pages);
    expectTimesEmbedded(fonts);
    expect(Math.min(...ink)).toBeGreaterThan(0.005);
    const text = pages.map((page, place) => (place === 0 ? page : page.replace(/^\d+ /, ""))).join(" ");
    expectInOrder(text, [
      `${councilName} ПРОТОКОЛ заседания № 2 ПРОЕКТ Учебные данные`,
      ...longMinutes.participants.present.map(({ name }) => name),
      "Отсутствовали (8):",
      "ПОВЕСТКА ДНЯ",
      ...longMinutes.questions.flatMap(({ title, points }) => [
        title,
        "СЛУШАЛИ:",
        "РЕШИЛИ:",
        ...points.map(({ number }) => `${number}. ${longText}`),
      ]),
    ]);
    expect(pages.at(-1)).toMatch(/Председательствующий:.*______.*Секретарь:.*______/);
  });

  it("an extract: a page", async () => {
    const { pages, fonts } = await printer.print(
      "extract",
      await renderExtractDocx({
        heading: aHeading(),
        isDraft: false,
        addressee: { key: "A", kind: "class", name: "ОМСУ, не имеющие собственных СЭД", points: ["1.1"] },
        questions: [{ number: 1, title: "О ТОР СЭД", points: [aPoint("1.1", longText)] }],
      }),
    );
    expect(pages).toHaveLength(1);
    expectTimesEmbedded(fonts);
    expectInOrder(`${pages[0]}`, ["ВЫПИСКА ИЗ ПРОТОКОЛА", "Кому: ОМСУ", longText, "Верно: секретарь"]);
  });

  it("an opinion sheet: boxes beside each point", async () => {
    const { pages } = await printer.print(
      "sheet",
      await renderOpinionSheetDocx({
        heading: aHeading({ kind: "written", votingUntil: "2023-03-10" }),
        member: { id: "M", name: longPost },
        questions: many(4, (place) => ({
          number: place + 1,
          title: "О подключении к ТОР СЭД",
          points: many(3, (point) => aPoint(`${place + 1}.${point + 1}`, longText)),
        })),
      }),
    );
    expect(pages.join(" ").match(/☐/g)).toHaveLength(36);
    expect(pages.join(" ")).toContain("За Против Воздержался");
  });

  it("a list of control: the head on each page, no row torn", async () => {
    const list: ControlList = {
      today: "2023-03-01",
      meeting: { councilName, number: 1, date: "2022-12-15" },
      isTraining: true,
      rows: many(30, controlRow),
    };
    const { pages } = await printer.print("control", await renderControlListDocx(list));
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) expect(page).toContain("Поручение");
    expect(pages.join(" ").match(/9 дней/g)).toHaveLength(30);
  });

  it("a plan of meetings: the year's questions on one page", async () => {
    const { pages } = await printer.print(
      "plan",
      await renderYearPlanDocx({
        councilName,
        year: 2023,
        isTraining: true,
        meetings: many(4, (place) => ({
          id: `${place}`,
          number: place + 1,
          date: addMonths("2023-01-15", place),
          kind: "ordinary" as const,
          state: "planned" as const,
          startTime: "10:00",
          place: "Зал заседаний",
          questions: ["О ТОР СЭД", "О финансировании проектов"],
        })),
      }),
    );
    expect(pages).toHaveLength(1);
    expectInOrder(`${pages[0]}`, ["ПЛАН ЗАСЕДАНИЙ НА 2023 ГОД", "15.01.2023", "15.04.2023"]);
  });
});
