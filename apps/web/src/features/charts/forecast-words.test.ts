import type { Forecast, ForecastOutcome } from "@kedr/domain";
import { beforeAll, describe, expect, it } from "vitest";
import type { DrawWords } from "./draw-words.ts";
import { forecastSentence } from "./forecast-words.ts";
import { wordsIn } from "./words.fixture.ts";

let words: DrawWords;
beforeAll(async () => {
  words = await wordsIn("ru");
});

const expected = (year: number | null): ForecastOutcome => ({
  state: "expected",
  pace: { median: 1, slow: 1, fast: 1 },
  pairs: 3,
  year,
  earliest: null,
  latest: null,
});

describe("forecastSentence", () => {
  it.each<[ForecastOutcome, string]>([
    [expected(2026), "Прогноз: цель будет достигнута к концу 2026 года."],
    [expected(null), "Прогноз: цель будет достигнута после 2100 года или никогда."],
    [{ state: "reached" }, "Цель достигнута, прогноз не нужен."],
    [{ state: "refused", refusal: "too_few_points" }, "Прогноза нет: меньше трёх значений."],
  ])("says of %o: %s", (outcome, sentence) => {
    expect(forecastSentence({ outcome } as Forecast, words.t)).toBe(sentence);
  });
});
