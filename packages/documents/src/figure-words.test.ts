import { describe, expect, it } from "vitest";
import {
  asEntered,
  computedPercent,
  computedPoints,
  entered,
  integer,
  percent,
  points,
  roubles,
  share,
} from "./figure-words.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("figures in a document", () => {
  it.each([
    [percent(85.9), "85,9 %"],
    [percent(100), "100 %"],
    [computedPercent(85.96), "85,96 %"],
    [computedPercent(85.9), "85,90 %"],
    [share(33.333), "33,3 %"],
    [points(-12.54), "−12,5 п.п."],
    [points(3), "+3 п.п."],
    [points(0), "0 п.п."],
    [computedPoints(0.06), "+0,06 п.п."],
    [integer(1088392), "1 088 392"],
    [asEntered(0.78), "0,78"],
    [roubles(12_540_000), "12,5 млн ₽"],
    [roubles(4_000), "4 000 ₽"],
    [roubles(5_125_000), "5,13 млн ₽"],
    [roubles(0), "0 ₽"],
    [entered(null, share), "не внесено"],
    [entered(0, share), "0 %"],
  ])("%s reads %s", (words, expected) => {
    expect(plain(words)).toBe(expected);
  });
});
