import { expect, it } from "vitest";
import { minutesInWords } from "./duration-words.ts";

const durations: [number, string][] = [
  [0, "0 минут"],
  [1, "1 минута"],
  [1.5, "1,5 минуты"],
  [2, "2 минуты"],
  [4, "4 минуты"],
  [5, "5 минут"],
  [10, "10 минут"],
  [11, "11 минут"],
  [12, "12 минут"],
  [14, "14 минут"],
  [20, "20 минут"],
  [21, "21 минута"],
  [22, "22 минуты"],
  [25, "25 минут"],
  [101, "101 минута"],
  [111, "111 минут"],
  [112, "112 минут"],
];

it.each(durations)("%d is spelt %s", (minutes, words) => {
  expect(minutesInWords(minutes)).toBe(words);
});
