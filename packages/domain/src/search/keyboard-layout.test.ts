import { expect, it } from "vitest";
import { inRussianLayout } from "./keyboard-layout.ts";

it.each([
  ["ghjtrn", "проект"],
  ["Wbahjdjq ldjqybr", "цифровой двойник"],
  ["hf,jnf", "работа"],
  ["проект", null],
  ["2023", null],
  ["a!b", null],
])("«%s» in the Russian layout: %s", (typed, meant) => {
  expect(inRussianLayout(typed)).toBe(meant);
});
