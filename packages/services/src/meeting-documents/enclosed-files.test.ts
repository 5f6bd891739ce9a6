import { describe, expect, it } from "vitest";
import { enclosedFiles } from "./enclosed-files.ts";

const megabyte = 1024 * 1024;
const content = new Map([
  ["a", "первый"],
  ["b", "второй"],
]);
const open = (sha256: string) => {
  const text = content.get(sha256);
  return Promise.resolve(text === undefined ? null : new Blob([text]).stream());
};
const question = (number: number, papers: { id: string; name: string; size: number; sha256: string }[]) => ({
  number,
  title: "О сетях",
  presenters: [],
  minutesAllotted: null,
  points: [],
  papers,
  projects: [],
  indicators: [],
});
const paper = (id: string, size: number, sha256: string) => ({ id, name: `Акт ${id}.pdf`, size, sha256 });

describe("enclosedFiles", () => {
  it("are in a folder a question, under numbered names", async () => {
    const questions = [
      question(1, [paper("A", 1, "a")]),
      question(3, [paper("B", 1, "b"), paper("C", 1, "a")]),
    ];
    const files = await enclosedFiles({ questions }, open);
    expect(files.map(({ id, path }) => [id, path])).toEqual([
      ["A", "Вопрос 1/01 Акт A.pdf"],
      ["B", "Вопрос 3/01 Акт B.pdf"],
      ["C", "Вопрос 3/02 Акт C.pdf"],
    ]);
    expect(new TextDecoder().decode(files[1]?.bytes)).toBe("второй");
  });

  it("leave out what does not fit and what the store does not have", async () => {
    const questions = [
      question(1, [
        paper("A", 40 * megabyte, "a"),
        paper("B", 20 * megabyte, "b"),
        paper("C", megabyte, "b"),
      ]),
      question(2, [paper("D", 1, "lost")]),
    ];
    expect((await enclosedFiles({ questions }, open)).map(({ id }) => id)).toEqual(["A", "C"]);
  });
});
