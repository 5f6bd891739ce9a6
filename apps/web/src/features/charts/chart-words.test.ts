import type { IndustryExplanation, RegionExplanation } from "@kedr/domain";
import type { DrawWords } from "./draw-words.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { achievementWords } from "./achievement-words.ts";
import { behindFirst, drawnIndicator } from "./drawn-indicator.ts";
import { industryTable, industryWords } from "./industry-figures.ts";
import { multiplesWords } from "./multiples-words.ts";
import { courseTable, coursesTable } from "./series-table.ts";
import { seriesWords } from "./series-words.ts";
import { indicatorOf, plain, printed, valueOf, wordsIn } from "./words.fixture.ts";

const today = "2023-03-01";
let words: DrawWords;
beforeAll(async () => {
  words = await wordsIn("ru");
});

const baseline = valueOf(20, { id: "base", role: "baseline", year: 2021 });
const latest = valueOf(22, { date: "2022-12-31" });
const slow = indicatorOf({
  id: "slow",
  values: [baseline, valueOf(24, { date: "2022-06-30" }), latest],
  baseline,
  current: latest,
  target: { value: 100, year: 2030, basis: "printed", slide: null },
});
const quick = indicatorOf({ id: "quick", name: "Быстрый", values: [latest], current: latest });
const silent = indicatorOf({ id: "silent", name: "Без значений" });

describe("the sentences of a course", () => {
  it("tell how low, how high, the latest, the target, and what was expected", () => {
    expect(plain(seriesWords(drawnIndicator(slow, today), words))).toEqual([
      "2 значения, 30.06.2022 – 31.12.2022: наименьшее 22 %, наибольшее 24 %, последнее 22 %.",
      "Цель 100 %, год: 2030.",
      "Отстаёт от пути к цели: к этому дню ожидалось 28,88 %.",
    ]);
  });

  it("tell of one value what it is, and of a target without a year that it has none", () => {
    const [only, goal] = plain(
      seriesWords(
        drawnIndicator({ ...quick, target: { value: 3, year: null, basis: "printed", slide: null } }, today),
        words,
      ),
    );
    expect(only).toBe("1 значение: 22 %, 31.12.2022.");
    expect(goal).toBe("Цель 3 %, год: не внесено.");
  });

  it("tell of many how many are behind and how many are silent, then of those behind by name", () => {
    const drawn = behindFirst([silent, quick, slow].map((one) => drawnIndicator(one, today)));
    expect(drawn.map(({ indicator }) => indicator.id)).toEqual(["slow", "silent", "quick"]);
    const [count, first] = plain(multiplesWords(drawn, words));
    expect(count).toBe("3 показателя; отстают от пути к цели: 1; без значений с датой: 1.");
    expect(first).toBe("Доля услуг.");
  });

  it("are there in English", async () => {
    const english = await wordsIn("en");
    expect(plain(seriesWords(drawnIndicator(quick, today), english))).toEqual(["1 value: 22%, 31 Dec 2022."]);
    words = await wordsIn("ru");
  });
});

describe("the table of a course", () => {
  it("has a row for each point, for what was expected and for the target", () => {
    const { rows } = courseTable(drawnIndicator(slow, today), null, words.t);
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ["база", "2021", 20],
      ["факт", { date: "2022-06-30" }, 24],
      ["факт", { date: "2022-12-31" }, 22],
      ["по пути к цели", { date: "2022-12-31" }, 28.88],
      ["цель", "2030", 100],
    ]);
  });

  it("has a value without a day, which is not drawn, all the same", () => {
    const undated = valueOf(66.5, {});
    const { rows } = coursesTable(
      [drawnIndicator({ ...silent, values: [undated], current: undated }, today)],
      words.t,
    );
    expect(rows).toEqual([[{ indicatorId: "silent", name: "Без значений" }, "факт", null, 66.5, "%"]]);
  });
});

const industry = (name: string, published: number | null, computed: number | null) =>
  ({
    industry: { id: name, name },
    published: published === null ? null : printed(published),
    computed,
  }) as IndustryExplanation;

const region = {
  target: { ...printed(100), year: 2030 },
  industries: [
    industry("Образование", 85.9, 85.96000000000001),
    industry("Здравоохранение", null, null),
    industry("Городская среда", 54.7, 54.74666666666667),
  ],
} as RegionExplanation;

describe("the industries", () => {
  it("are told with their ends and with what is missing", () => {
    expect(plain(industryWords(region, words))).toEqual([
      "Опубликовано: отраслей 2 из 3, от 54,7 % (Городская среда) до 85,9 % (Образование).",
      "Не опубликовано: Здравоохранение. Пропуск не соединён и не ноль.",
      "Вычислено: отраслей 2 из 3, от 54,75 % (Городская среда) до 85,96 % (Образование).",
      "Цель региона 100 %, год: 2030.",
    ]);
  });

  it("stand in the table with gaps as gaps", () => {
    expect(industryTable(region, words.t).rows).toEqual([
      ["Образование", 85.9, 85.96, 100],
      ["Здравоохранение", null, null, 100],
      ["Городская среда", 54.7, 54.75, 100],
    ]);
  });
});

describe("the achievements", () => {
  it("are told between what they lie, zero among them", () => {
    const members = [0.78, 0, null, 100].map((achievement) => ({ achievement }));
    expect(plain(achievementWords(members, words))).toEqual([
      "Известно у 3 из 4 показателей: от 0,00 % до 100,00 %.",
    ]);
    expect(plain(achievementWords([{ achievement: null }], words))).toEqual([
      "Не известно ни у одного показателя из 1.",
    ]);
  });
});
