import { describe, expect, it } from "vitest";
import { type BriefingStep, readBriefing } from "./briefing-book.ts";

const streamOf = (parts: string[]) =>
  new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => {
      for (const part of parts) controller.enqueue(new TextEncoder().encode(part));
      controller.close();
    },
  });

const step: BriefingStep = { step: 1, steps: 3, stage: "start", title: null };
const chapter: BriefingStep = { step: 2, steps: 3, stage: "chapter", title: "Образование" };
const file = { fileName: "Книга.docx", contentType: "application/x-test", base64: "AQIDBA==" };

describe("the answer with a briefing book", () => {
  it("tells each step, however the lines are cut, and gives the file", async () => {
    const text = [step, chapter, file].map((line) => `${JSON.stringify(line)}\n`).join("");
    const told: BriefingStep[] = [];
    const cut = [text.slice(0, 20), text.slice(20, 75), text.slice(75)];
    const read = await readBriefing(streamOf(cut), (one) => told.push(one));
    expect(told).toEqual([step, chapter]);
    expect(read.fileName).toBe("Книга.docx");
    expect([...new Uint8Array(await read.file.arrayBuffer())]).toEqual([1, 2, 3, 4]);
  });

  it("fails with the server's words when the server failed on the way", async () => {
    const failure = { code: "internal", message: "Внутренняя ошибка." };
    const lines = [`${JSON.stringify(step)}\n`, `${JSON.stringify({ failure })}\n`];
    await expect(readBriefing(streamOf(lines), () => undefined)).rejects.toMatchObject({
      data: { code: "internal", message: "Внутренняя ошибка." },
    });
  });

  it("fails as a broken connection when it ends without a file", async () => {
    const lines = [`${JSON.stringify(step)}\n`];
    await expect(readBriefing(streamOf(lines), () => undefined)).rejects.toMatchObject({
      data: { code: "network" },
    });
  });
});
